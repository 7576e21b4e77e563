// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/importcontroller.h"

#include "base/files.h"
#include "exchange/takein.h"
#include "present/text.h"

#include <memory>
#include <utility>

namespace unknot::app
{

using exchange::MergePlan;

ImportController::ImportController(JournalKeeper &journal, const Clock &clock) : m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, [this] {
        if (m_waits && m_journal.allSaved())
            taken(true);
    });
}

// What is waiting for the disk is older than what would come in, and has to be there first.
bool ImportController::isPossible() const
{
    return m_journal.reader() && m_journal.allSaved() && !m_journal.lookingOnly() && !m_journal.forgetful();
}

void ImportController::look(const QUrl &file)
{
    m_file = file.toLocalFile();
    m_document = {};
    if (!isPossible())
        return show(present::importImpossible());
    const std::filesystem::path path = present::fromQt(m_file);
    const auto bytes = readFile(path, exchange::mostDocumentBytes);
    if (!bytes)
        return show(present::importRefused({bytes.error()}, m_file));
    auto read = exchange::readDocument(*bytes, path);
    if (!read.errors.empty())
        return show(present::importRefused(read.errors, m_file));
    const auto plan = exchange::planMerge(*m_journal.reader(), read.value, m_clock.wall());
    if (!plan)
        return show(present::importRefused({plan.error()}, m_file));
    m_document = std::move(read.value);
    show(present::importPreview(*plan, m_file));
}

// Into the file alone: what comes from another file needs not be kept beside the journal, nor be in a copy of this run.
void ImportController::takeIn()
{
    if (!m_text.mayTakeIn)
        return;
    if (!isPossible())
        return show(present::importImpossible());
    m_plan = std::make_shared<MergePlan>();
    const auto write
        = [plan = m_plan, document = std::exchange(m_document, {}), now = m_clock.wall()](journal::JournalStore &store) -> Status {
        if (store.file().empty())
            return {};
        auto done = exchange::takeIn(store, document, now);
        if (!done)
            return tl::unexpected(done.error());
        *plan = std::move(*done);
        return {};
    };
    m_text.mayTakeIn = false;
    Q_EMIT changed();
    m_journal.write(write, [this](bool saved) { taken(saved); });
}

// As if it were another journal: everything that was read of it is void.
void ImportController::taken(bool saved)
{
    m_waits = !saved;
    show(saved ? present::importDone(*m_plan, m_file) : present::importWaits(m_file));
    if (saved)
        Q_EMIT m_journal.refusalChanged();
}

void ImportController::cancel()
{
    m_document = {};
    show({});
}

void ImportController::show(const present::ImportText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

} // namespace unknot::app
