// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "present/healthrows.h"
#include "present/rowmodel.h"

#include <QObject>

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
    Q_PROPERTY(unknot::present::HealthText text READ text NOTIFY changed)

public:
    HealthController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const practice::HealthProfile &answers() const { return m_answers; }
    [[nodiscard]] const safety::Profile &profile() const { return m_answers.profile(); }
    [[nodiscard]] QAbstractItemModel *lasting() { return &m_lasting; }
    [[nodiscard]] QAbstractItemModel *today() { return &m_today; }
    [[nodiscard]] const present::HealthText &text() const { return m_text; }
    // Whether the list was seen at least once. Reads the journal.
    [[nodiscard]] Q_INVOKABLE bool answeredBefore() const;

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
    void show();

    const practice::World &m_world;
    JournalKeeper &m_journal;
    practice::HealthProfile m_answers;
    present::RowModel<present::HealthRow> m_lasting, m_today;
    present::HealthText m_text;
};

} // namespace unknot::app
