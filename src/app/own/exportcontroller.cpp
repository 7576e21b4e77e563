// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/exportcontroller.h"

#include "present/exchangetext.h"
#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
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
          present::CopyOf::Journal, [this] { return begin(); }, journal.copyWhere(), std::move(dataFolder))
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

journal::Selection ExportController::selection() const
{
    const int days = daysOf.at(static_cast<std::size_t>(m_period));
    journal::Selection selection;
    if (days > 0)
        selection.from = m_clock.wall().day() - std::chrono::days{days - 1};
    return selection;
}

Result<practice::CopyMaking> ExportController::begin() const
{
    auto journal = practice::pastBeside(m_journal.queue());
    if (!journal)
        return tl::unexpected(journal.error());
    exchange::ExportWish wish{
        m_form, selection(), present::exchangeNames(m_catalogue), present::fromQt(QCoreApplication::applicationVersion()), m_clock.wall()};
    return [reader = std::make_shared<journal::JournalReader>(std::move(*journal)), wish = std::move(wish)](
               const Sink &sink, const Progress &progress) { return exchange::writeExport(*reader, wish, sink, progress); };
}

} // namespace unknot::app
