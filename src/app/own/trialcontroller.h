// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/world.h"
#include "present/rowmodel.h"
#include "present/trialpage.h"

#include <QTimer>

namespace unknot::app
{

class OwnPractice;

// Trials on oneself: the one that is under way, one to be begun, and what came of those that are over. Nothing is called
// saved before it is on the disk.
class TrialController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::TrialText text READ text NOTIFY changed)
    Q_PROPERTY(unknot::present::TrialForm form READ form NOTIFY formChanged)
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT) // of the one that is under way, that have come
    Q_PROPERTY(QAbstractItemModel *outcomes READ outcomes CONSTANT) // newest first

public:
    TrialController(const practice::World &world, JournalKeeper &journal, const OwnPractice &own, const Clock &clock);

    [[nodiscard]] const present::TrialText &text() const { return m_text; }
    [[nodiscard]] const present::TrialForm &form() const { return m_page.form(); }
    [[nodiscard]] QAbstractItemModel *days() { return &m_days; }
    [[nodiscard]] QAbstractItemModel *outcomes() { return &m_outcomes; }

    // One that is to be begun.
    Q_INVOKABLE void prepare(); // looks what can be compared
    Q_INVOKABLE void choosePoint(int point) { choose(&present::TrialDraft::choosePoint, point); } // of TrialForm::points
    Q_INVOKABLE void choosePlace(int place) { choose(&present::TrialDraft::choosePlace, place); }
    Q_INVOKABLE void setDays(int days) { choose(&present::TrialDraft::setDays, days); }
    Q_INVOKABLE void setHour(int hour) { choose(&present::TrialDraft::setHour, hour); }
    Q_INVOKABLE void begin(); // nothing while one is under way

    Q_INVOKABLE void answer(int nrs); // today's pain; another number takes its place
    Q_INVOKABLE void putOff(); // it is asked no more today
    Q_INVOKABLE void end(); // before its days are over, for good
    Q_INVOKABLE void forgetTold();

    void reload();

Q_SIGNALS:
    void changed();
    void formChanged();

private:
    void show();
    void choose(void (present::TrialDraft::*what)(int), int value);
    void reloadAll();
    void write(const JournalKeeper::Write &what, bool isAnswer = false); // where it may be

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const OwnPractice &m_own;
    const Clock &m_clock;
    QTimer m_timer; // for the hour
    present::TrialPage m_page;
    present::TrialText m_text;
    present::RowModel<present::TrialDayRow> m_days;
    present::RowModel<present::TrialOutcomeRow> m_outcomes;
};

} // namespace unknot::app
