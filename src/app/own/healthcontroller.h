// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/healthsheet.h"
#include "practice/world.h"
#include "present/healthrows.h"
#include "present/rowmodel.h"
#include "present/searchrows.h"
#include "present/text.h"

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
    Q_PROPERTY(QAbstractItemModel *askedToday READ askedToday CONSTANT) // of these, before a session
    // Those that stay and are asked before it, now or next, in two parts of about one length: for two columns.
    Q_PROPERTY(QAbstractItemModel *asked READ asked CONSTANT)
    Q_PROPERTY(QAbstractItemModel *askedFurther READ askedFurther CONSTANT)
    Q_PROPERTY(bool anyAskedHolds READ anyAskedHolds NOTIFY changed)
    Q_PROPERTY(bool undecided READ undecided NOTIFY changed) // a group of these was said yes to, and nothing of it is ticked
    Q_PROPERTY(unknot::present::HealthText text READ text NOTIFY changed)

public:
    HealthController(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] practice::HealthSheet &sheet() { return m_sheet; }
    [[nodiscard]] const practice::HealthProfile &answers() const { return m_sheet.answers(); }
    [[nodiscard]] QAbstractItemModel *lasting() { return &m_lasting; }
    [[nodiscard]] QAbstractItemModel *today() { return &m_today; }
    [[nodiscard]] const present::HealthText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *askedToday() { return &m_askedToday; }
    [[nodiscard]] QAbstractItemModel *asked() { return &m_asked; }
    [[nodiscard]] QAbstractItemModel *askedFurther() { return &m_askedFurther; }
    [[nodiscard]] bool anyAskedHolds() const { return m_sheet.anyAskedHolds(); }
    [[nodiscard]] bool undecided() const { return m_sheet.undecided(); }

    // As HealthSheet has them: before a session, and at a quiet moment.
    Q_INVOKABLE void pressGroup(const QString &group) { m_sheet.pressGroup(present::fromQt(group)); }
    Q_INVOKABLE void lookInto(const QString &group) { m_sheet.lookInto(present::fromQt(group)); }
    Q_INVOKABLE void sayNo(const QString &group) { m_sheet.sayNo(present::fromQt(group)); }

    Q_INVOKABLE void setHolds(const QString &gate, bool holds) { m_sheet.keep(m_sheet.answers().setHolds({present::fromQt(gate)}, holds)); }
    Q_INVOKABLE void setCleared(const QString &gate, bool cleared)
    {
        m_sheet.keep(m_sheet.answers().setCleared({present::fromQt(gate)}, cleared));
    }
    Q_INVOKABLE void setSide(const QString &gate, unknot::present::health::Side side)
    {
        m_sheet.keep(m_sheet.answers().setSide({present::fromQt(gate)}, present::sideOf(side)));
    }
    // The places a gate concerns, by keys as in zone keys; a place named twice counts once.
    Q_INVOKABLE void addPlaces(const QString &gate, const QStringList &keys);
    Q_INVOKABLE void removePlace(const QString &gate, const QString &key)
    {
        m_sheet.keep(m_sheet.answers().removeZone({present::fromQt(gate)}, present::fromQt(key)));
    }
    // As present::placesLike(); and the name of one.
    Q_INVOKABLE QStringList placesLike(const QString &typed) const { return present::placesLike(m_world, typed); }
    Q_INVOKABLE QString placeName(const QString &key) const;
    void switchOn(const PointId &point) { m_sheet.keep(m_sheet.answers().switchOn(point)); }
    Q_INVOKABLE void answeredAnew() { m_sheet.answeredAnew(); } // what is answered now takes the place of what can't be read

    void reload() { m_sheet.read(); } // from the journal; today's answers of earlier days no longer hold
    void startDay() { m_sheet.startDay(); }

Q_SIGNALS:
    void changed();
    void profileChanged(); // what is decided by: another question, or a no, changes nothing that may be pressed

private:
    void show();

    const practice::World &m_world;
    practice::HealthSheet m_sheet;
    present::RowModel<present::HealthRow> m_lasting, m_today, m_askedToday, m_asked, m_askedFurther;
    present::HealthText m_text;
    safety::Profile m_profile; // as it was told last
};

} // namespace unknot::app
