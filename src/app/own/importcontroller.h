// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/takennotes.h"
#include "present/diarytext.h"
#include "present/importtext.h"

#include <QUrl>

#include <memory>

namespace unknot::app
{

// Another machine's journal, an older one of this, or the table of another diary: looked at first, then taken in, all of it or nothing. The
// notes of a table can be taken out again.
class ImportController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::ImportText text READ text NOTIFY changed)
    Q_PROPERTY(unknot::present::DiaryText diary READ diary NOTIFY changed) // of a table that is looked at

public:
    ImportController(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::ImportText &text() const { return m_text; }
    [[nodiscard]] const present::DiaryText &diary() const { return m_diary; }

    Q_INVOKABLE void look(const QUrl &file);
    Q_INVOKABLE void takeIn(); // what was looked at
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void chooseColumn(int what, int column); // day, place, number, note; -1: none
    Q_INVOKABLE void chooseForm(int form); // of the days
    Q_INVOKABLE void undo(); // the notes of a table
    Q_INVOKABLE void bringBack();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isPossible() const;
    void readTable();
    void preview(exchange::Document document);
    void taken(bool saved);
    void forget();
    void show(const present::ImportText &text, const present::DiaryText &diary = {});

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    exchange::Document m_document; // that was looked at
    std::shared_ptr<exchange::MergePlan> m_plan; // what the write came to; it is made on the journal's thread
    QString m_file;
    bool m_waits = false; // for the disk
    std::optional<exchange::DiaryTable> m_table;
    practice::DiaryWish m_wish; // how it is read
    std::vector<std::string> m_forms; // of its days
    std::unique_ptr<practice::DiaryPlaces> m_places; // made with the first table
    practice::TakenNotes m_taken; // of a table
    present::ImportText m_text;
    present::DiaryText m_diary;
};

} // namespace unknot::app
