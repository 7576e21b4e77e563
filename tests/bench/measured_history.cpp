// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The history page of the real window over a journal: what opening it, a change of its range and each look of the chart cost the
// window's thread, until it returns ("-ms"), with its picture ("-picture-ms"), and what is made after that in pauses ("-rest-ms"); and the
// chart painted by itself.
//
//     measured_history FOLDER    with the journal (made by measured_session make) and the settings
#include "startedwindow.h"

#include "app/history/historycontroller.h"
#include "figure/chartitem.h"

#include <QPainter>

#include <utility>
#include <vector>

namespace
{

using namespace unknot;
using namespace unknot::app;
using namespace unknot::bench;
using practice::Span;

class Run
{
public:
    Run(AppContext &context, QQuickWindow *window) : m_history(*context.find<HistoryController>()), m_window(window)
    {
        QObject::connect(
            window, &QQuickWindow::frameSwapped, window, [this] { shown(); }, Qt::QueuedConnection);
        const auto range = [this](const char *name, Span span) {
            m_steps.push_back({name, [this, span] { m_history.setRange(span); }, {}});
        };
        // The page's code is compiled when it is first opened: that, which is the same in every journal, is not of the work.
        m_steps.push_back({"first-open", [this] { show("history"); }, {}});
        m_steps.push_back({"close", [this] { show("body"); }, {}});
        m_steps.push_back({"open", [this] { show("history"); }, {}});
        range("two-weeks", Span::TwoWeeks);
        range("year", Span::Year);
        range("all", Span::All);
        m_steps.push_back({"all-places", [this] { m_history.showAllPlaces(); }, [this] { paintChart("chart-all-places-paint-ms"); }});
        m_steps.push_back({"one-place", [this] { m_history.showPlace({}); }, [this] { paintChart("chart-all-paint-ms"); }});
        for (const char *look : {"calendar", "table", "chart"})
            m_steps.push_back({look, [this, look] { choose(look); }, {}});
        range("three-months", Span::ThreeMonths);
        range("two-weeks-again", Span::TwoWeeks);
        range("year-again", Span::Year);
        range("all-again", Span::All);
    }

    void begin() { next(); }

private:
    struct Step {
        const char *name;
        std::function<void()> act, after;
    };

    void next()
    {
        if (m_at == m_steps.size())
            return QCoreApplication::exit(0);
        const double pictured = threadMs();
        QTimer::singleShot(600, m_window, [this, pictured] {
            if (m_at > 0)
                report((std::string(m_steps[m_at - 1].name) + "-rest-ms").c_str(), threadMs() - pictured);
            const Step &step = m_steps[m_at];
            m_before = threadMs();
            m_waits = true;
            step.act();
            report((std::string(step.name) + "-ms").c_str(), threadMs() - m_before);
            m_window->update();
        });
    }

    void show(const char *page) { m_window->setProperty("page", page); }
    // The three looks are the only choice of three that begins with a chart.
    void choose(const QString &look)
    {
        for (auto *item : m_window->findChildren<QQuickItem *>()) {
            const QStringList options = item->property("options").toStringList();
            if (options.size() == 3 && options.front() == "Chart")
                item->setProperty("chosen", look == "chart" ? 0 : look == "calendar" ? 1 : 2);
        }
    }
    void shown()
    {
        if (!std::exchange(m_waits, false))
            return;
        const Step &step = m_steps[m_at++];
        report((std::string(step.name) + "-picture-ms").c_str(), threadMs() - m_before);
        if (step.after)
            step.after();
        next();
    }
    void paintChart(const char *name)
    {
        auto *chart = m_window->findChild<figure::ChartItem *>();
        if (!chart) // of an empty journal there is none
            return;
        QImage picture(chart->size().toSize(), QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < 5; ++i) {
            QPainter painter(&picture);
            const double before = threadMs();
            chart->paint(&painter);
            report(name, threadMs() - before);
        }
    }

    HistoryController &m_history;
    QQuickWindow *m_window;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_waits = false;
    double m_before = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    return argc == 2 ? measureStarted<Run>(argc, argv, argv[1], false, std::chrono::seconds{12})
                     : 2; // the journal is checked and the years before are read by then
}
