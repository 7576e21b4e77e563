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

ImportController::ImportController(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_journal(journal), m_clock(clock)
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
    forget();
    m_file = file.toLocalFile();
    if (!isPossible())
        return show(present::importImpossible());
    const std::filesystem::path path = present::fromQt(m_file);
    const bool isTable = exchange::isDiaryName(path.string());
    const auto bytes = readFile(path, isTable ? exchange::mostDiaryBytes : exchange::mostDocumentBytes);
    if (!bytes)
        return show(present::importRefused({bytes.error()}, m_file));
    if (isTable) {
        auto table = exchange::readDiary(*bytes, path);
        if (!table)
            return show(present::importRefused({table.error()}, m_file));
        m_wish = practice::guessedWish(*table);
        m_table = std::move(*table);
        return readTable();
    }
    auto read = exchange::readDocument(*bytes, path);
    if (!read.errors.empty())
        return show(present::importRefused(read.errors, m_file));
    preview(std::move(read.value));
}

void ImportController::readTable()
{
    if (!m_places)
        m_places = std::make_unique<practice::DiaryPlaces>(m_world);
    practice::DiaryReading reading = practice::readDiary(*m_table, m_wish, *m_places, m_clock.wall());
    m_forms = reading.forms;
    m_diary = present::diaryText(m_world.catalogue, *m_table, m_wish, reading, m_clock.wall());
    m_document = {};
    if (reading.gap)
        show({}, m_diary);
    else
        preview(std::move(reading.document));
}

void ImportController::preview(exchange::Document document)
{
    const auto plan = exchange::planMerge(*m_journal.reader(), document, m_clock.wall());
    if (!plan)
        return show(present::importRefused({plan.error()}, m_file));
    m_document = std::move(document);
    show(present::importPreview(*plan, m_file), m_diary);
}

void ImportController::chooseColumn(int what, int column)
{
    if (!m_table || !practice::choose(m_wish, what, column, m_table->columns.size()))
        return;
    readTable();
}

void ImportController::chooseForm(int form)
{
    if (!m_table || form < 0 || form >= int(m_forms.size()))
        return;
    m_wish.format = m_forms[std::size_t(form)];
    readTable();
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
    m_diary = {};
    Q_EMIT changed();
    m_journal.write(write, [this](bool saved) { taken(saved); });
}

// As if it were another journal: everything that was read of it is void.
void ImportController::taken(bool saved)
{
    m_waits = !saved;
    present::ImportText text = saved ? present::importDone(*m_plan, m_file) : present::importWaits(m_file);
    if (saved && m_table) {
        m_taken = practice::TakenNotes(m_plan->entries.come);
        text.mayUndo = m_taken.mayTakeOut();
    }
    m_table.reset();
    show(text);
    if (saved)
        Q_EMIT m_journal.refusalChanged();
}

void ImportController::undo()
{
    if (!m_text.mayUndo || !isPossible())
        return;
    m_journal.write(m_taken.takeOut(m_clock.wall()), [this](bool saved) {
        show(saved ? present::notesTakenOut(m_taken.count()) : present::importImpossible());
        Q_EMIT m_journal.refusalChanged();
    });
}

void ImportController::bringBack()
{
    if (!m_text.mayBringBack || !isPossible())
        return;
    m_journal.write(m_taken.bringBack(), [this](bool saved) {
        show(saved ? present::notesBroughtBack(m_taken.count()) : present::importImpossible());
        Q_EMIT m_journal.refusalChanged();
    });
}

void ImportController::cancel()
{
    forget();
    show({});
}

void ImportController::forget()
{
    m_document = {};
    m_table.reset();
    m_taken = {};
    m_diary = {};
}

void ImportController::show(const present::ImportText &text, const present::DiaryText &diary)
{
    m_text = text;
    m_diary = diary;
    Q_EMIT changed();
}

} // namespace unknot::app
