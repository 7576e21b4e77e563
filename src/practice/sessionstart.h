// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"
#include "practice/healthsheet.h"
#include "practice/resuming.h"
#include "practice/warningsheet.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot::practice
{

// What comes before a session: once a day the warning signs and what holds for that day, once for good the
// health answers that can concern it, the plan, made anew under them, and last whether something of it is pressed though
// the day was drawn for its rest. Says when one may begin; nothing
// begins otherwise. One thread, the queue's owner's.
class SessionStart
{
public:
    enum class Asks { Nothing, WarningSigns, Health, RestDay };

    // What is pressed sooner after another page appeared was meant for the one before, and does nothing: the
    // buttons of one lie where those of the next do.
    static constexpr Milliseconds soonest{500};

    // The session in question.
    struct About {
        session::Plan plan;
        std::vector<SidedZone> zones; // where it hurts; once it begins, of that what is pressed for
        std::string title; // empty: by its zones
    };

    // What the answers before a session took of what was to be done in it.
    struct Lessened {
        std::vector<Admission::Planned::LeftOut> leftOut;
        bool isLighter = false; // some of what is left is pressed less
        bool operator==(const Lessened &) const = default;
    };

    // Told on that thread. None may be empty.
    struct Listener {
        std::function<void()> changed; // what is asked, or what was said to it
        std::function<void()> begins; // about() may begin; nothing is asked any more
        std::function<void(const journal::SessionRecord &, const session::Progress &)> goesOn; // the one that was cut off may
        std::function<void()> mayNotGoOn; // it may not
        std::function<void()> nothingLeft; // under what was answered none of its points may be pressed
        std::function<void(const Lessened &)> lessened; // the same took some of it; before begins()
    };

    // What is asked of; each outlives this.
    struct Parts {
        const World &world;
        const Clock &clock;
        JournalQueue &journal;
        HealthSheet &health;
        const Admission &admission;
        std::function<safety::Wishes()> wishes; // as they are now
    };

    SessionStart(Parts parts, Listener listener);

    // Asks what has to be asked, then says begins() or goesOn(), or leaves it. An empty plan begins nothing: of a
    // warning sign of today that is asked for its zones it only says what to do.
    void begin(About about);
    void goOn(); // with the one that was cut off
    // Asks the warning signs anew, whatever was answered with no today: somebody has noticed something since. Begins nothing.
    void readSigns(const std::vector<SidedZone> &zones);
    // Something of that red flag is true: written at once. What all of it is as urgent as is advised about, else the person
    // is asked what of it. Begins nothing, and is heard where nothing could be begun. Nothing, while something is asked or
    // where nothing is asked of such a flag.
    void sayTrue(const std::string &flag);
    // Asks no more. False: it was too soon, or what is true of the warning signs is to be heard first, and is shown now.
    bool leave();

    [[nodiscard]] Asks asks() const { return m_asks; }
    // Which of how many pages of questions that is, as far as it is known on it.
    struct Pages {
        int at = 1, of = 1;
        bool operator==(const Pages &) const = default;
    };
    [[nodiscard]] Pages pages() const;
    [[nodiscard]] const About &about() const { return m_about; } // of the last one
    [[nodiscard]] const WarningSheet &signs() const { return m_signs; }

    // What the person says of the page that is shown. A yes is written at once, the rest when all of it was read.
    void pressLine(const std::string &line);
    void pressQuestion(const QuestionId &question);
    void pressNews();
    void signsRead(); // nothing else is true; nothing while it is not said what is, or while a line stands
    void cleared(); // what is advised about has been looked at by a doctor; where that is enough
    void lookAgain(); // something of what is advised about was pressed by mistake
    void withdraw(const std::string &line); // that one, of those that stand; kept when all of it was read
    void healthRead(); // nothing else is true; nothing while it is not said what is
    void letRest(); // what the day was drawn for: it is left out
    void pressAnyway(); // though it was

private:
    [[nodiscard]] bool stopped() const;
    void ask(); // the first thing that has to be
    void laySigns(const Asking &asking, bool asksForNews);
    [[nodiscard]] bool tooSoon() const;
    void turnPage(); // another page is shown from now on
    [[nodiscard]] HealthQuestions healthQuestions() const;
    void tellRead(); // nothing else of the signs is true
    void say(const std::function<void()> &what); // to the signs
    void askHealth();
    void finish(); // all is answered
    void planAnew();
    void beginNow();
    [[nodiscard]] bool rests(const session::PlannedPoint &planned) const; // by the trial
    void resume();
    void drop();

    Parts m_parts;
    Listener m_listener;
    WarningSheet m_signs;
    Asks m_asks = Asks::Nothing;
    bool m_signsAsked = false; // before the page that is shown
    TimePoint m_shown; // when this page appeared
    About m_about;
    std::optional<Unfinished> m_unfinished; // that is to go on
};

} // namespace unknot::practice
