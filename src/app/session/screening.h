// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/side.h"
#include "practice/screening.h"
#include "present/rowmodel.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString question, text;
    bool operator==(const QuestionRow &) const = default;
};

// The red-flag questions for the marked zones, asked before the first session of a day. Each is
// answered once a day; any yes means no session, and says whom to see.
class Screening : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *questions READ questions CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed) // of the advice, when one was answered with yes
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString answered READ answered NOTIFY changed) // the question that was
    Q_PROPERTY(QString why READ why NOTIFY changed) // that question is asked
    Q_PROPERTY(bool emergency READ emergency NOTIFY changed)
    Q_PROPERTY(bool clearable READ clearable NOTIFY changed) // a clinician's word reopens it

public:
    Screening(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool healthAsked() const; // the health answers were gone through today

    [[nodiscard]] QAbstractItemModel *questions() { return &m_questions; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString advice() const { return m_advice; }
    [[nodiscard]] QString answered() const { return m_answered; }
    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] bool emergency() const { return m_emergency; }
    [[nodiscard]] bool clearable() const { return !m_title.isEmpty() && !m_urgent; }

    // Puts the questions these zones need that were not answered with no today. Returns whether
    // there is anything to ask.
    bool prepare(const std::vector<SidedZone> &zones);

    Q_INVOKABLE void sayNoToAll();
    Q_INVOKABLE void sayYes(const QString &question);
    Q_INVOKABLE void cleared(); // the doctor has been seen: as a no, for today
    Q_INVOKABLE void takeBack(); // answered by mistake: the questions again

Q_SIGNALS:
    void changed();
    void passed();

private:
    void advise(const QuestionId &id);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    present::RowModel<QuestionRow> m_questions;
    bool m_anew = false; // today's answers could not be read
    QString m_title, m_advice, m_answered, m_answeredId, m_why;
    bool m_urgent = false, m_emergency = false;
};

} // namespace unknot::app
