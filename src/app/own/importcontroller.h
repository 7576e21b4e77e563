// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/takingin.h"
#include "present/diarytext.h"
#include "present/importtext.h"
#include "present/rowmodel.h"
#include "present/text.h"

#include <QUrl>

namespace unknot::app
{

// Another machine's journal, an older one of this, or the table of another diary, as practice::TakingIn has it.
class ImportController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::ImportText text READ text NOTIFY changed)
    Q_PROPERTY(unknot::present::DiaryText diary READ diary NOTIFY changed) // of a table that is looked at
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT) // its ways of naming one

public:
    ImportController(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::ImportText &text() const { return m_text; }
    [[nodiscard]] const present::DiaryText &diary() const { return m_diary; }
    [[nodiscard]] QAbstractItemModel *places() { return &m_places; }

    Q_INVOKABLE void look(const QUrl &file) { m_taking.look(present::fromQt(file.toLocalFile())); }
    Q_INVOKABLE void takeIn() { m_taking.takeIn(); } // what was looked at
    Q_INVOKABLE void cancel() { m_taking.cancel(); }
    Q_INVOKABLE void chooseColumn(int what, int column) { m_taking.chooseColumn(what, column); } // day, place, number, note; -1: none
    Q_INVOKABLE void chooseForm(int form) { m_taking.chooseForm(form); } // of the days
    Q_INVOKABLE void undo() { m_taking.undo(); } // the notes of a table
    Q_INVOKABLE void namePlace(int row, const QStringList &keys);
    Q_INVOKABLE void bringBack() { m_taking.bringBack(); }

Q_SIGNALS:
    void changed();

private:
    void show();

    const practice::World &m_world;
    const Clock &m_clock;
    practice::TakingIn m_taking;
    present::ImportText m_text;
    present::DiaryText m_diary;
    present::RowModel<present::DiaryPlaceRow> m_places;
};

} // namespace unknot::app
