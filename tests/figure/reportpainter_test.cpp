// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reportpainter.h"

#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <QImage>
#include <QPainter>
#include <QProcess>

#include <gtest/gtest.h>

namespace unknot::figure
{
namespace
{

struct ReportSheets : testing::Test {
    ReportSheets()
    {
        report.title = QStringLiteral("Pain and self-massage");
        report.who = QStringLiteral("Ada, 24 August 2026 to 22 November 2026");
        report.firstDay = QDate(2026, 8, 24).toJulianDay();
        report.lastDay = QDate(2026, 11, 22).toJulianDay();
        report.chartTitle = QStringLiteral("Pain before and after, left shoulder");
        report.before = {{{{"shoulder-back"}, Side::Left}, 6.5}};
        report.after = {{{{"shoulder-back"}, Side::Left}, 2.0}};
        report.mapWords = QStringLiteral("Back of shoulder, left: 6.5 to 2.0");
        report.done = {{QStringLiteral("Rotator cuff"), QStringLiteral("14 times on 12 days"), QStringLiteral("21 min"),
            QStringLiteral("−2 (−4 to +1)"), QStringLiteral("of 10 sessions")}};
        report.foot = QStringLiteral("Told by the person, not validated.");
        present::ChartRow row;
        row.at = 0.5;
        row.day = report.lastDay - 40;
        row.before = 6;
        row.after = 4;
        report.charted = {row};
    }

    QImage page(int number, int *pages = nullptr)
    {
        QImage image(ReportPainter::paper.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const int count = ReportPainter(report, source, QStringLiteral("Lato")).paint(painter, number);
        if (pages)
            *pages = count;
        return image;
    }

    FigureSource source{test::shippedWorld().figure, test::shippedWorld().catalogue};
    present::Report report;
};

TEST_F(ReportSheets, itIsOnePage)
{
    int pages = 0;
    const QImage first = page(0, &pages);
    EXPECT_EQ(pages, 1);
    QImage white(first.size(), first.format());
    white.fill(Qt::white);
    EXPECT_NE(first, white);
    EXPECT_EQ(page(1), white);
}

TEST_F(ReportSheets, theMapsDifferWhereThePainDoes)
{
    const QImage whole = page(0);
    report.after = report.before;
    EXPECT_NE(page(0), whole);
}

TEST_F(ReportSheets, longWordsGoOnOnASecondPageAndNothingStandsBelowTheEdge)
{
    report.facts.assign(12, {QStringLiteral("Question"), QStringLiteral("Donaudampfschifffahrtsgesellschaft ").repeated(8)});
    int pages = 0;
    for (int number = 0; number < 2; ++number) {
        const QImage image = page(number, &pages);
        for (int y = image.height() - 36; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << "page " << number << " at " << x << ',' << y;
        }
    }
    EXPECT_EQ(pages, 2);
}

TEST_F(ReportSheets, thePdfCanBeReadAsText)
{
    const test::TempFolder folder;
    const auto file = folder / "report.pdf";
    test::TempFolder::write(file, ReportPainter(report, source, QStringLiteral("Lato")).pdf().toStdString());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QString::fromStdString(file.string()), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished(-1)) << "poppler-utils is missing";
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const QString &said : {report.title, report.who, report.chartTitle, report.done[0].point, report.done[0].often,
             report.done[0].change, report.foot, QStringLiteral("Before, front"), QStringLiteral("After, back")})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << "\n" << text.toStdString();
    EXPECT_EQ(text.count(u'\f'), 0);
}

} // namespace
} // namespace unknot::figure
