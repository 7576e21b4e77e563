// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reportpainter.h"

#include "base/nrs.h"
#include "figure/chartitem.h"
#include "figure/figurepainter.h"
#include "figure/markspainter.h"
#include "present/rowmodel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <utility>

namespace unknot::figure
{

namespace
{

using present::Report;

// Points.
constexpr double margin = 42;
constexpr double gap = 14; // between blocks
constexpr double chartHeight = 140, mapHeight = 190, mapCaption = 14;
constexpr double body = 9, small = 8, heading = 10.5, title = 18;
constexpr double air = 0.3; // below words, of their size
constexpr double width = ReportPainter::paper.width() - 2 * margin;
constexpr int dotsPerInch = 288; // lines of a width in px are this fine
constexpr double pointsPerInch = 72;

const QColor ink(0x1F, 0x23, 0x28), softInk(0x59, 0x61, 0x6B), line(0xD8, 0xD3, 0xCC), accent(0x1F, 0x6F, 0x78);

struct ReportSheet {
    Q_DECLARE_TR_FUNCTIONS(unknot::figure::ReportSheet)
};

// On white, and told apart in grey: a higher number is darker.
void colour(FigureColours &colours)
{
    colours.ground = colours.halo = Qt::white;
    colours.skin = QColor(0xF7, 0xF2, 0xEC);
    colours.muscle = colours.deepMuscle = QColor(0xEE, 0xE5, 0xDC);
    colours.outline = QColor(0x8F, 0x7C, 0x6D);
    colours.landmark = QColor(0xC9, 0xBC, 0xB1);
    colours.accent = accent;
    colours.ink = ink;
    colours.softInk = softInk;
    colours.ramp = {QColor(0xF6, 0xD9, 0x8A), QColor(0xF0, 0x9A, 0x4E), QColor(0xC5, 0x41, 0x4F), QColor(0x6E, 0x1E, 0x52)};
}

} // namespace

// What is set, page by page, from the top down. Only what stands on the page that is asked for is painted.
class ReportPainter::Sheet
{
public:
    Sheet(QPainter &painter, QString family, int wanted) : m_painter(painter), m_family(std::move(family)), m_wanted(wanted) { }

    [[nodiscard]] int pages() const { return m_page + 1; }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] bool isSeen() const { return m_page == m_wanted; }
    [[nodiscard]] double y() const { return m_y; }
    void skip(double height) { m_y += height; }

    // What stands together begins on a new page where this one has no room for it.
    void need(double height)
    {
        if (m_y + height <= ReportPainter::paper.height() - margin || m_y == margin)
            return;
        ++m_page;
        m_y = margin;
    }

    [[nodiscard]] QFont font(double size, bool bold = false) const
    {
        QFont font(m_family);
        font.setPixelSize(std::max(1, int(size * scale)));
        font.setBold(bold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
        return font;
    }
    [[nodiscard]] double heightOf(const QString &text, double size, double room, bool bold = false) const
    {
        return bounds(text, font(size, bold), room).height();
    }

    void words(const QString &text, double size, const QColor &shade, bool bold = false, double x = 0, double room = width)
    {
        if (text.isEmpty())
            return;
        const double height = heightOf(text, size, room, bold);
        need(height);
        draw(text, font(size, bold), shade, QRectF(margin + x, m_y, room, height), Qt::AlignLeft);
        m_y += height + size * air;
    }
    // In one line of its own, beside others.
    void cell(const QString &text, double size, const QColor &shade, double x, double room, Qt::Alignment aligned, bool bold = false)
    {
        draw(text, font(size, bold), shade, QRectF(margin + x, m_y, room, ReportPainter::paper.height()), aligned);
    }
    void rule()
    {
        if (isSeen())
            m_painter.fillRect(QRectF(margin, m_y, width, 0.6), line);
        m_y += 5;
    }

private:
    // Letters are set at whole sizes, finer than points, so that they stand the same on every device.
    static constexpr double scale = 8;
    // So little that it is not seen; but letters that are spaced stay letters, which a PDF can be searched for.
    static constexpr double noLigatures = 0.02;

    [[nodiscard]] static QSizeF bounds(const QString &text, const QFont &font, double room)
    {
        const QFontMetricsF metrics(font);
        return metrics.boundingRect(QRectF(0, 0, room * scale, 1e6), Qt::TextWordWrap, text).size() / scale;
    }
    void draw(const QString &text, const QFont &font, const QColor &shade, const QRectF &place, Qt::Alignment aligned)
    {
        if (!isSeen())
            return;
        m_painter.save();
        m_painter.scale(1 / scale, 1 / scale);
        m_painter.setFont(font);
        m_painter.setPen(shade);
        m_painter.drawText(QRectF(place.topLeft() * scale, place.size() * scale), int(aligned | Qt::AlignTop) | Qt::TextWordWrap, text);
        m_painter.restore();
    }

    QPainter &m_painter;
    QString m_family;
    int m_wanted = 0, m_page = 0;
    double m_y = margin;
};

ReportPainter::ReportPainter(const Report &report, FigureSource &source, QString family)
    : m_report(report), m_source(source), m_family(std::move(family))
{
}

int ReportPainter::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    Sheet sheet(painter, m_family, page);
    layOut(sheet);
    return sheet.pages();
}

int ReportPainter::pages() const
{
    QImage none(1, 1, QImage::Format_RGB32); // to measure on
    QPainter painter(&none);
    return paint(painter, -1);
}

QByteArray ReportPainter::pdf() const
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(dotsPerInch);
        writer.setTitle(m_report.title);
        QPainter painter(&writer);
        painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
        const int pages = paint(painter, 0);
        for (int page = 1; page < pages; ++page) {
            writer.newPage();
            paint(painter, page);
        }
    }
    return file.data();
}

void ReportPainter::layOut(Sheet &sheet) const
{
    addHead(sheet);
    addChart(sheet);
    if (!m_report.before.empty() || !m_report.noted.empty())
        addMaps(sheet);
    if (!m_report.done.empty())
        addDone(sheet);
    sheet.rule();
    sheet.words(m_report.foot, small, softInk);
    sheet.words(m_report.made, small, softInk);
}

void ReportPainter::addHead(Sheet &sheet) const
{
    sheet.words(m_report.title, title, ink, true);
    sheet.words(m_report.who, heading, softInk);
    sheet.skip(gap / 2);
    for (const Report::Fact &fact : m_report.facts)
        sheet.words(QStringLiteral("%1: %2").arg(fact.heading, fact.text), body, ink);
    sheet.skip(gap);
}

void ReportPainter::addChart(Sheet &sheet) const
{
    sheet.need(chartHeight + 2 * gap);
    sheet.words(m_report.chartTitle, heading, ink, true);
    sheet.words(m_report.summary, body, softInk);
    sheet.cell(
        ReportSheet::tr("Open: before a session. Full: after it. Small and grey: noted between. A mark below is a day, week or month "
                        "with a session."),
        small, softInk, 0, width, Qt::AlignLeft);
    sheet.skip(gap);
    if (sheet.isSeen()) {
        present::ChartModel rows;
        rows.setRows(m_report.charted);
        ChartItem chart;
        chart.setSize({width, chartHeight});
        for (const auto &[name, value] : std::initializer_list<std::pair<const char *, QVariant>>{{"firstDay", m_report.firstDay},
                 {"lastDay", m_report.lastDay}, {"ink", ink}, {"softInk", softInk}, {"line", line}, {"edge", softInk}, {"accent", accent},
                 {"ground", QColor(Qt::white)}, {"track", line}, {"family", m_family}, {"textSize", int(body)}})
            chart.setProperty(name, value);
        chart.setSessions(&rows);
        sheet.painter().save();
        sheet.painter().translate(margin, sheet.y());
        chart.paint(&sheet.painter());
        sheet.painter().restore();
    }
    sheet.skip(chartHeight + gap);
}

void ReportPainter::addMaps(Sheet &sheet) const
{
    sheet.need(heading + mapHeight + 4 * gap);
    const bool ofSessions = m_report.noted.empty();
    sheet.words(ofSessions ? ReportSheet::tr("Where it hurt, before and after sessions") : ReportSheet::tr("Where it hurt, as noted"),
        heading, ink, true);
    sheet.words(m_report.mapWords, body, softInk);
    sheet.skip(4);
    FigureColours colours;
    colour(colours);
    const double room = width / 4;
    const auto map = [&](int column, bodymap::ViewId id, const std::vector<Report::Heat> &heat, const QString &caption) {
        sheet.cell(caption, small, softInk, column * room, room, Qt::AlignHCenter);
        const bodymap::View *view = m_source.figure().view(id, Side::Middle);
        if (!view || !sheet.isSeen())
            return;
        const QRectF box = toRect(view->box);
        const double unit = std::min(room / box.width(), mapHeight / box.height());
        QTransform place;
        place.translate(margin + (column + 0.5) * room, sheet.y() + mapCaption);
        place.scale(unit, unit);
        place.translate(-box.center().x(), -box.top());
        FigureMarks::Layers layers;
        for (const Report::Heat &zone : heat)
            layers.heat.push_back({zone.zone, zone.nrs / mostPain});
        QPainter &painter = sheet.painter();
        painter.save();
        painter.setTransform(place, true);
        paintFigure(painter, *view, m_source.paths(*view), colours, unit, false);
        painter.restore();
        MarksPainter(painter, {view, &m_source.paths(*view), place, unit}, colours).paint(layers, 0);
    };
    if (ofSessions) {
        map(0, bodymap::ViewId::Front, m_report.before, ReportSheet::tr("Before, front"));
        map(1, bodymap::ViewId::Back, m_report.before, ReportSheet::tr("Before, back"));
        map(2, bodymap::ViewId::Front, m_report.after, ReportSheet::tr("After, front"));
        map(3, bodymap::ViewId::Back, m_report.after, ReportSheet::tr("After, back"));
    } else {
        map(0, bodymap::ViewId::Front, m_report.noted, ReportSheet::tr("Noted, front"));
        map(1, bodymap::ViewId::Back, m_report.noted, ReportSheet::tr("Noted, back"));
    }
    sheet.skip(mapCaption + mapHeight + 4);
    sheet.words(ReportSheet::tr("From light, no pain, to dark, extremely severe. On the front, the person's left is at the right."), small,
        softInk);
    sheet.skip(gap);
}

void ReportPainter::addDone(Sheet &sheet) const
{
    const std::array columns{0.0, 228.0, 322.0, 366.0}; // points; the last is as wide as is left, in two lines' words
    const auto rowHeight = [&](const Report::DoneRow &row) { return std::max(14.0, sheet.heightOf(row.point, body, columns[1] - 6) + 3); };
    sheet.need(heading + 3 * 14);
    sheet.words(ReportSheet::tr("What was pressed, and how pain at rest changed in those sessions"), heading, ink, true);
    sheet.skip(2);
    sheet.cell(ReportSheet::tr("Muscle and point"), small, softInk, columns[0], columns[1], Qt::AlignLeft);
    sheet.cell(ReportSheet::tr("How often"), small, softInk, columns[1], columns[2] - columns[1], Qt::AlignLeft);
    sheet.cell(ReportSheet::tr("Pressed"), small, softInk, columns[2], columns[3] - columns[2], Qt::AlignLeft);
    sheet.cell(ReportSheet::tr("Median (range)"), small, softInk, columns[3], width - columns[3], Qt::AlignLeft);
    sheet.skip(12);
    sheet.rule();
    for (const Report::DoneRow &row : m_report.done) {
        sheet.need(rowHeight(row));
        sheet.cell(row.point, body, ink, columns[0], columns[1] - 6, Qt::AlignLeft);
        sheet.cell(row.often, body, ink, columns[1], columns[2] - columns[1], Qt::AlignLeft);
        sheet.cell(row.pressed, body, ink, columns[2], columns[3] - columns[2], Qt::AlignLeft);
        sheet.cell(row.change, body, ink, columns[3], width - columns[3], Qt::AlignLeft, true);
        sheet.cell(row.words, small, softInk, columns[3], width - columns[3], Qt::AlignRight);
        sheet.skip(rowHeight(row));
    }
    sheet.words(m_report.doneMore, body, softInk);
    sheet.skip(gap);
}

} // namespace unknot::figure
