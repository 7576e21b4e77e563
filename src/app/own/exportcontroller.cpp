// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/exportcontroller.h"

#include "present/exchangetext.h"
#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::app
{

using exchange::Format;

namespace
{

constexpr std::array<int, 4> daysOf{0, 28, 84, 365}; // 0: all there are

} // namespace

ExportController::ExportController(
    const catalogue::Catalogue &catalogue, const JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder)
    : m_catalogue(catalogue), m_journal(journal), m_clock(clock),
      m_copy(
          present::CopyOf::Journal, [this] { return bytes(); }, std::move(dataFolder))
{
}

void ExportController::chooseForm(int form)
{
    m_form = static_cast<Format>(std::clamp(form, 0, static_cast<int>(Format::Fhir)));
    follow();
}

void ExportController::choosePeriod(int period)
{
    m_period = std::clamp(period, 0, static_cast<int>(daysOf.size()) - 1);
    follow();
}

void ExportController::follow()
{
    switch (m_form) {
    case Format::Json:
        m_copy.setWhat(m_period == 0 ? present::CopyOf::Journal : present::CopyOf::SomeDays);
        break;
    case Format::Csv:
        m_copy.setWhat(present::CopyOf::Table);
        break;
    case Format::Fhir:
        m_copy.setWhat(present::CopyOf::HealthRecord);
        break;
    }
    Q_EMIT chosen();
}

exchange::Selection ExportController::selection() const
{
    const int days = daysOf.at(static_cast<std::size_t>(m_period));
    exchange::Selection selection;
    if (days > 0)
        selection.from = m_clock.wall().day() - std::chrono::days{days - 1};
    return selection;
}

Result<std::string> ExportController::bytes() const
{
    const auto *journal = m_journal.past();
    if (!journal)
        return tl::unexpected(Error{Error::Kind::NotFound, "there is no journal", {}, 0, {}});
    return exchange::exported(*journal, m_form, selection(), present::exchangeNames(m_catalogue),
        present::fromQt(QCoreApplication::applicationVersion()), m_clock.wall());
}

} // namespace unknot::app
