// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/reportcontroller.h"

#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "figure/reportpainter.h"

namespace unknot::app
{

namespace
{
const auto family = QStringLiteral("Lato"); // as the pages have it
}

ReportController::ReportController(const Parts &parts, const std::filesystem::path &dataFolder)
    : m_parts(parts), m_copy(
                          present::CopyOf::Report, [this] { return pdf(); }, dataFolder)
{
}

void ReportController::begin(int range, const QString &place)
{
    m_page.begin(
        m_parts.journal.reader(), m_parts.journal.text().trouble, m_parts.records, {practice::Span(range), place}, m_parts.clock.wall());
    make();
}

void ReportController::close()
{
    m_page.close();
    m_printed.clear();
    m_copy.forget();
    Q_EMIT changed();
}

void ReportController::print()
{
    m_printed.clear();
    Q_EMIT changed();
    if (const auto bytes = pdf())
        Q_EMIT printAsked(QByteArray::fromStdString(*bytes), m_report.title);
}

void ReportController::ended(desktop::PrintDialog::Outcome outcome)
{
    using Outcome = desktop::PrintDialog::Outcome;
    using present::Printing;
    if (outcome == Outcome::Cancelled)
        return;
    m_printed = present::printingSentence(outcome == Outcome::HandedOver ? Printing::HandedOver
            : outcome == Outcome::NoDialog                               ? Printing::NoDialog
                                                                         : Printing::Failed);
    Q_EMIT changed();
}

void ReportController::leaveOut(int part, bool out)
{
    m_page.leaveOut(present::reportparts::Part(part), out);
    make();
}

void ReportController::setWish(const present::ReportWish &wish)
{
    if (m_page.setWish(wish))
        make();
}

void ReportController::make()
{
    m_report = m_page.made(m_parts.world.catalogue, m_parts.health.answers(), m_parts.clock.wall());
    m_pages = figure::ReportPainter(m_report, m_parts.figures, family).pages();
    m_copy.forget();
    Q_EMIT changed();
}

Result<std::string> ReportController::pdf() const
{
    return figure::ReportPainter(m_report, m_parts.figures, family).pdf().toStdString();
}

} // namespace unknot::app
