// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chart of pain costs that shows so many sessions and notes of pain, at the size it has in the window: read anew, and painted;
// beside the least that a picture of that size can do, to be filled.
#include "figure/chartitem.h"
#include "measure.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <random>
#include <vector>

namespace
{

using namespace unknot;
using bench::threadMs;

constexpr QSizeF size(820, 280);

// Of twenty years; of three rows two are notes of pain where they are told apart by place.
QList<present::ChartedRow> rowsOf(int count, bool allPlaces)
{
    std::mt19937 random{20261122};
    const auto any = [&random](unsigned below) { return int(random() % below); };
    QList<present::ChartedRow> rows;
    for (int i = 0; i < count; ++i) {
        present::ChartRow row;
        row.at = 1 - double(i) / count;
        row.day = 2461000 - i * 7300 / count;
        row.isPain = allPlaces && i % 3 != 0;
        row.before = any(11);
        row.after = row.isPain ? -1 : any(11);
        row.shape = allPlaces ? any(5) : 0;
        rows.push_back(row);
    }
    return rows;
}

template<class Work>
double median(Work work)
{
    std::vector<double> costs;
    for (int i = 0; i < 15; ++i) {
        const double before = threadMs();
        work();
        costs.push_back(threadMs() - before);
    }
    std::ranges::sort(costs);
    return costs[costs.size() / 2];
}

void measure(int count, bool allPlaces)
{
    present::ChartModel rows;
    figure::ChartItem chart;
    chart.setSize(size);
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, QVariant>>{{"firstDay", 2461000 - 7300},
             {"lastDay", 2461000}, {"averaged", !allPlaces}, {"ink", QColor("#222")}, {"softInk", QColor("#777")}, {"line", QColor("#ddd")},
             {"edge", QColor("#999")}, {"accent", QColor("#0a6")}, {"ground", QColor("#fff")}, {"track", QColor("#eee")},
             {"family", "Lato"}, {"textSize", 14}})
        chart.setProperty(name, value);
    rows.setRows(rowsOf(count, allPlaces));
    chart.setSessions(&rows);
    const double read = median([&] {
        chart.setSessions(nullptr);
        chart.setSessions(&rows);
    });
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    const double floor = median([&] {
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(0, 0, 0, 20));
    });
    const double painted = median([&] {
        QPainter painter(&image);
        chart.paint(&painter);
    });
    std::printf("%6d rows, %-10s  read %7.2f ms   painted %7.2f ms   floor %5.2f ms   asked: at most 50 ms together\n", count,
        allPlaces ? "all places" : "one place", read, painted, floor);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    std::puts("\nThe chart of pain, CPU, medians");
    for (const int count : {100, 365, 7'300, 27'300, 273'000}) {
        measure(count, false);
        measure(count, true);
    }
}
