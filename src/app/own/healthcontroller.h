// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "present/healthrows.h"
#include "present/rowmodel.h"

#include <QObject>

#include <set>

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

// The health answers: kept on this machine only, in the journal; each can be changed or taken back.
// What holds for one day is dropped once the day is over, even while the program runs.
class HealthController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *lasting READ lasting CONSTANT) // answers that stay
    Q_PROPERTY(QAbstractItemModel *today READ today CONSTANT) // answers asked every day
    // Those that are asked now, before a session, in two parts of about one length: for two columns.
    Q_PROPERTY(QAbstractItemModel *asked READ asked CONSTANT)
    Q_PROPERTY(QAbstractItemModel *askedFurther READ askedFurther CONSTANT)
    Q_PROPERTY(bool anyAskedHolds READ anyAskedHolds NOTIFY changed)
    Q_PROPERTY(bool undecided READ undecided NOTIFY changed) // a group of these was said yes to, and nothing of it is ticked
    Q_PROPERTY(unknot::present::HealthText text READ text NOTIFY changed)

public:
    HealthController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const practice::HealthProfile &answers() const { return m_answers; }
    [[nodiscard]] const safety::Profile &profile() const { return m_answers.profile(); }
    [[nodiscard]] QAbstractItemModel *lasting() { return &m_lasting; }
    [[nodiscard]] QAbstractItemModel *today() { return &m_today; }
    [[nodiscard]] const present::HealthText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *asked() { return &m_asked; }
    [[nodiscard]] QAbstractItemModel *askedFurther() { return &m_askedFurther; }
    [[nodiscard]] bool anyAskedHolds() const { return anyHolds(m_askedGates); }
    [[nodiscard]] bool undecided() const;

    // Before a session: these are asked. A group of them is said yes to, or taken back with all of it; what is
    // left in the end is a no, kept as one; `then` is called when it is written, or could not be.
    void ask(std::vector<GateId> gates);
    Q_INVOKABLE void pressGroup(const QString &group);
    void sayNoToTheRest(practice::JournalQueue::Then then = {});
    // At a quiet moment: looks into a group of the lasting ones; and none of it is true, but for what is ticked.
    Q_INVOKABLE void lookInto(const QString &group);
    Q_INVOKABLE void sayNo(const QString &group);

    Q_INVOKABLE void setHolds(const QString &gate, bool holds);
    Q_INVOKABLE void setCleared(const QString &gate, bool cleared);
    Q_INVOKABLE void setSide(const QString &gate, const QString &side);
    // The places a gate concerns, by keys as in zone keys; a place named twice counts once.
    Q_INVOKABLE void addPlaces(const QString &gate, const QStringList &keys);
    Q_INVOKABLE void removePlace(const QString &gate, const QString &key);
    void setPlaces(const QString &gate, const std::vector<SidedZone> &zones);
    // The keys of the places whose names fit what was typed, best first, at most eight; and a name.
    Q_INVOKABLE QStringList placesLike(const QString &typed) const;
    Q_INVOKABLE QString placeName(const QString &key) const;
    void switchOn(const PointId &point);
    Q_INVOKABLE void answeredAnew() { answeredAnew({}); } // what is answered now takes the place of what can't be read
    void answeredAnew(practice::JournalQueue::Then then);

    void reload(); // from the journal; today's answers of earlier days no longer hold
    Q_INVOKABLE void startDay(); // drops the answers of the day before; does nothing while it is the same day

Q_SIGNALS:
    void changed();

private:
    void keep(std::optional<practice::HealthProfile::Write> write);
    [[nodiscard]] std::vector<GateId> ofGroup(const std::vector<GateId> &gates, const QString &group) const;
    [[nodiscard]] bool anyHolds(const std::vector<GateId> &gates) const;
    void show();

    const practice::World &m_world;
    JournalKeeper &m_journal;
    practice::HealthProfile m_answers;
    present::RowModel<present::HealthRow> m_lasting, m_today, m_asked, m_askedFurther;
    std::vector<GateId> m_askedGates;
    std::set<QString> m_saidYes, m_lookedInto; // groups
    present::HealthText m_text;
};

} // namespace unknot::app
