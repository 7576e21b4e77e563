// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "present/ownroutinestext.h"
#include "present/text.h"

#include <QUrl>

namespace unknot::app
{

class GatheredSession;
class PlanController;

// The routines that a person keeps: made of the session ahead, renamed, given away, removed.
class OwnRoutinesController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::OwnRoutinesState state READ state NOTIFY stateChanged)
    Q_PROPERTY(int longestName READ longestName CONSTANT)

public:
    OwnRoutinesController(const catalogue::Catalogue &catalogue, const Clock &clock, const std::filesystem::path &dataFolder,
        PlanController &plan, GatheredSession &gathered, QObject *parent = nullptr);

    [[nodiscard]] const present::OwnRoutinesState &state() const { return m_state; }
    [[nodiscard]] static int longestName() { return int(practice::OwnRoutines::longestName); }
    [[nodiscard]] const practice::OwnRoutines &routines() const { return m_routines; }

    [[nodiscard]] bool isOwn(const QString &id) const { return m_routines.find({present::fromQt(id)}) != nullptr; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString idOf(
        const QString &routine) const; // of the own one of that name, in whatever letters; else it is taken for an id

    Q_INVOKABLE bool mayBeName(const QString &name) const;
    Q_INVOKABLE bool replaces(const QString &name) const; // there is one of that name
    Q_INVOKABLE bool keep(const QString &name); // the points of the session ahead; false: it was not written
    Q_INVOKABLE void change(const QString &id); // its points become the session ahead
    Q_INVOKABLE bool rename(const QString &id, const QString &name);
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void takeBack(); // the last change of them
    Q_INVOKABLE void giveAway(const QString &id, const QUrl &folder); // as a pack, in a folder of its own there
    Q_INVOKABLE void saidRead();

Q_SIGNALS:
    void stateChanged();
    void routinesChanged();

private:
    bool changed(const Status &status, const QString &said);
    void say(const QString &said, bool canTakeBack = false);

    const catalogue::Catalogue &m_catalogue;
    const Clock &m_clock;
    practice::OwnRoutines m_routines;
    PlanController &m_plan;
    GatheredSession &m_gathered;
    present::OwnRoutinesState m_state;
};

} // namespace unknot::app
