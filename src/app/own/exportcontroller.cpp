// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/exportcontroller.h"

#include "present/exchangetext.h"
#include "present/text.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace unknot::app
{

ExportController::ExportController(
    const catalogue::Catalogue &catalogue, const JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder)
    : m_catalogue(catalogue), m_journal(journal), m_clock(clock),
      m_copy(
          present::CopyOf::Journal, [this] { return begin(); }, journal.copyWhere(), std::move(dataFolder))
{
}

void ExportController::follow()
{
    m_copy.setWhat(m_choice.copyOf());
    Q_EMIT chosen();
}

Result<practice::CopyMaking> ExportController::begin() const
{
    auto journal = practice::pastBeside(m_journal.queue());
    if (!journal)
        return tl::unexpected(journal.error());
    exchange::ExportWish wish{m_choice.form, m_choice.selection(m_clock.wall().day()), present::exchangeNames(m_catalogue),
        present::fromQt(QCoreApplication::applicationVersion()), m_clock.wall()};
    return [reader = std::make_shared<journal::JournalReader>(std::move(*journal)), wish = std::move(wish)](
               const Sink &sink, const Progress &progress) { return exchange::writeExport(*reader, wish, sink, progress); };
}

} // namespace unknot::app
