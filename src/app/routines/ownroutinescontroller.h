// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "present/keptroutines.h"

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
        PlanController &plan, GatheredSession &gathered);

    [[nodiscard]] const present::OwnRoutinesState &state() const { return m_kept.state(); }
    [[nodiscard]] static int longestName() { return int(practice::OwnRoutines::longestName); }
    [[nodiscard]] const practice::OwnRoutines &routines() const { return m_kept.routines(); }
    [[nodiscard]] const present::KeptRoutines &kept() const { return m_kept; }

    // As present::KeptRoutines does them.
    Q_INVOKABLE bool mayBeName(const QString &name) const { return m_kept.mayBeName(name); }
    Q_INVOKABLE bool replaces(const QString &name) const { return m_kept.replaces(name); }
    Q_INVOKABLE bool keep(const QString &name); // the points of the session ahead
    Q_INVOKABLE void change(const QString &id); // its points become the session ahead
    Q_INVOKABLE bool rename(const QString &id, const QString &name) { return told(m_kept.rename(id, name)); }
    Q_INVOKABLE void remove(const QString &id) { told(m_kept.remove(id)); }
    Q_INVOKABLE void takeBack() { told(m_kept.takeBack()); }
    Q_INVOKABLE void giveAway(const QString &id, const QUrl &folder);
    Q_INVOKABLE void saidRead();

Q_SIGNALS:
    void stateChanged();
    void routinesChanged();

private:
    bool told(bool changed);

    const Clock &m_clock;
    present::KeptRoutines m_kept;
    PlanController &m_plan;
    GatheredSession &m_gathered;
};

} // namespace unknot::app
