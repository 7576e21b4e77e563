// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "practice/healthprofile.h"
#include "present/rowmodel.h"

#include <QTimer>

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

struct HealthRow {
    Q_GADGET
    Q_PROPERTY(QString gate MEMBER gate)
    Q_PROPERTY(QString group MEMBER group) // heading, the same for rows that stand together
    Q_PROPERTY(bool firstOfGroup MEMBER firstOfGroup)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString clearText MEMBER clearText) // what is ticked to say that it was cleared
    Q_PROPERTY(bool holds MEMBER holds)
    Q_PROPERTY(bool cleared MEMBER cleared)
    Q_PROPERTY(bool clearable MEMBER clearable)
    Q_PROPERTY(bool asksZones MEMBER asksZones)
    Q_PROPERTY(bool asksSide MEMBER asksSide)
    Q_PROPERTY(QString places MEMBER places) // the zones named, as a sentence
    Q_PROPERTY(QStringList placeKeys MEMBER placeKeys)
    Q_PROPERTY(QString side MEMBER side) // left, right or empty: both or not said

public:
    QString gate, group, text, why, advice, clearText, places, side;
    QStringList placeKeys;
    bool firstOfGroup = false, holds = false, cleared = false, clearable = false, asksZones = false, asksSide = false;
    bool operator==(const HealthRow &) const = default;
};

// The health answers: kept on this machine only, in the journal; each can be changed or taken back.
// What holds for one day is dropped once the day is over, even while the program runs.
class HealthController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *lasting READ lasting CONSTANT) // answers that stay
    Q_PROPERTY(QAbstractItemModel *today READ today CONSTANT) // answers asked every day
    Q_PROPERTY(int held READ held NOTIFY changed) // how many hold
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed) // what it means that they can't be read; empty: they can
    Q_PROPERTY(bool answeredBefore READ answeredBefore NOTIFY changed) // the list was seen at least once

public:
    HealthController(practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const practice::HealthProfile &answers() const { return m_answers; }
    [[nodiscard]] const safety::Profile &profile() const { return m_answers.profile(); }
    [[nodiscard]] QAbstractItemModel *lasting() { return &m_lasting; }
    [[nodiscard]] QAbstractItemModel *today() { return &m_today; }
    [[nodiscard]] int held() const { return m_answers.held(); }
    [[nodiscard]] bool answeredBefore() const;
    [[nodiscard]] QString unreadable() const;

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
    Q_INVOKABLE void answeredAnew(); // the person has gone through all of them: they take the place of what can't be read

    void reload(); // from the journal; today's answers of earlier days no longer hold
    Q_INVOKABLE void startDay(); // drops the answers of the day before; does nothing while it is the same day

Q_SIGNALS:
    void changed();

private:
    void keep(std::optional<practice::HealthProfile::Write> write);
    void updateRows();
    [[nodiscard]] QList<HealthRow> rows(bool today) const;
    [[nodiscard]] HealthRow rowFor(const catalogue::Gate &gate) const;

    practice::World &m_world;
    JournalKeeper &m_journal;
    practice::HealthProfile m_answers;
    QTimer m_dayCheck;
    present::RowModel<HealthRow> m_lasting, m_today;
};

} // namespace unknot::app
