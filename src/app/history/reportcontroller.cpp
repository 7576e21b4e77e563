// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/reportcontroller.h"

#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "figure/reportpainter.h"
#include "present/becomes.h"
#include "present/historytext.h"

namespace unknot::app
{

namespace
{
const auto family = QStringLiteral("Lato"); // as the pages have it
}

ReportController::ReportController(const Parts &parts, std::filesystem::path dataFolder)
    : m_parts(parts), m_copy(
                          present::CopyOf::Report, [this] { return pdf(); }, std::move(dataFolder))
{
}

void ReportController::begin(int range, const QString &place)
{
    m_wish.place = place;
    m_span = practice::Span(range);
    m_open = true;
    m_facts.reset();
    m_unreadable.clear();
    if (const auto *journal = m_parts.journal.reader()) {
        auto facts = practice::reportFacts(*journal, m_past, m_parts.records, m_span, m_parts.clock.wall());
        if (facts)
            m_facts = std::move(*facts);
        else
            m_unreadable = present::sessionsUnreadable(facts.error());
    } else {
        m_unreadable = m_parts.journal.text().trouble;
    }
    make();
}

void ReportController::close()
{
    m_open = false;
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
    using present::Printing;
    switch (outcome) {
    case desktop::PrintDialog::Outcome::Cancelled:
        return;
    case desktop::PrintDialog::Outcome::HandedOver:
        m_printed = present::printingSentence(Printing::HandedOver);
        break;
    case desktop::PrintDialog::Outcome::NoDialog:
        m_printed = present::printingSentence(Printing::NoDialog);
        break;
    case desktop::PrintDialog::Outcome::Failed:
        m_printed = present::printingSentence(Printing::Failed);
    }
    Q_EMIT changed();
}

void ReportController::leaveOut(int part, bool out)
{
    const auto which = present::reportparts::Part(part);
    if (out)
        m_wish.without.insert(which);
    else
        m_wish.without.erase(which);
    make();
}

void ReportController::setWish(const present::ReportWish &wish)
{
    if (present::becomes(m_wish, wish))
        make();
}

void ReportController::make()
{
    m_report = m_facts ? present::report(m_parts.world.catalogue, *m_facts, m_parts.health.answers(), m_wish, m_parts.clock.wall())
                       : present::Report{};
    m_pages = figure::ReportPainter(m_report, m_parts.figures, family).pages();
    m_copy.forget();
    Q_EMIT changed();
}

Result<std::string> ReportController::pdf() const
{
    return figure::ReportPainter(m_report, m_parts.figures, family).pdf().toStdString();
}

} // namespace unknot::app
