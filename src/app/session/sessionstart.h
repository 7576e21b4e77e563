// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/screening.h"
#include "practice/resuming.h"
#include "present/sessionscreen.h"

#include <optional>

namespace unknot::app
{

class AppSettings;
class CutOffController;
class HealthController;
class OwnPractice;

// What comes before a session: once a day the warning signs and what holds for that day, once for good the
// health answers that can concern it, and the plan, made anew under them. Says when one may begin; nothing
// begins otherwise.
class SessionStart : public QObject
{
    Q_OBJECT

public:
    enum class Asks { Nothing, WarningSigns, Health };

    struct Parts {
        const practice::World &world;
        const Clock &clock;
        const AppSettings &settings;
        JournalKeeper &journal;
        HealthController &health;
        const OwnPractice &own;
        CutOffController &cutOff;
    };
    explicit SessionStart(const Parts &parts, QObject *parent = nullptr);

    // Asks what has to be asked, then says begins() or goesOn(), or leaves it. An empty plan begins nothing.
    void begin(present::SessionOutline outline);
    void goOn(); // with the one that was cut off
    void healthAnswered();
    void leave(); // asks no more

    [[nodiscard]] Asks asks() const { return m_asks; }
    [[nodiscard]] Screening &screening() { return m_screening; }
    [[nodiscard]] const present::SessionOutline &outline() const { return m_outline; } // of the last one

Q_SIGNALS:
    void changed(); // what is asked
    void begins(); // the session of the outline; nothing is asked any more
    void goesOn(const unknot::journal::SessionRecord &record, const unknot::session::Progress &progress);

private:
    [[nodiscard]] bool stopped() const;
    void ask(); // the first thing that has to be
    [[nodiscard]] practice::HealthQuestions healthQuestions() const;
    void signsRead();
    void askHealth();
    void finish(); // all is answered
    void planAnew();
    void resume();

    Parts m_parts;
    Screening m_screening;
    Asks m_asks = Asks::Nothing;
    present::SessionOutline m_outline;
    std::optional<practice::Unfinished> m_unfinished; // that is to go on
};

} // namespace unknot::app
