// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessionstart.h"
#include "figure/sessionfigure.h"
#include "practice/sessionrun.h"
#include "present/rowmodel.h"
#include "present/sessionkeys.h"
#include "present/sessionscreen.h"
#include "present/sessiontext.h"
#include "present/text.h"
#include "present/waytext.h"

#include <QTimer>

namespace unknot::sound
{
class CuePlayer;
}

namespace unknot::app
{

class AppSettings;
class BodyController;
class CutOffController;
class GatheredSession;
class HealthController;
class OwnPractice;
class PlanController;
class PointController;
class RoutinesController;

// The session's page: what it shows of one that is asked for or runs, what is heard of it, and what the
// person says, handed to those whose business it is.
class SessionController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::app::SessionStart *start READ start CONSTANT)
    Q_PROPERTY(unknot::present::SessionScreen screen READ screen NOTIFY stepChanged)
    Q_PROPERTY(unknot::present::SessionSecond second READ second NOTIFY secondChanged)
    Q_PROPERTY(double ringLeft READ ringLeft NOTIFY ringChanged)
    Q_PROPERTY(double beatShare READ beatShare NOTIFY ringChanged)
    Q_PROPERTY(unknot::figure::FigurePlace place READ place NOTIFY stepChanged)
    Q_PROPERTY(unknot::figure::HoldPlace hold READ hold NOTIFY stepChanged)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(QAbstractItemModel *progress READ progress CONSTANT)
    Q_PROPERTY(QString soundNote READ soundNote NOTIFY stepChanged) // why a cue may not be heard, or how to hear it again
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY stepChanged)
    // That is open on the page of routines: there is something to press, and nothing stands against it.
    Q_PROPERTY(bool mayBeginRoutine READ mayBeginRoutine NOTIFY mayBeginRoutineChanged)

public:
    using Ache = present::step::Ache;
    using Stage = present::step::Stage;

    struct Parts {
        const practice::World &world;
        const Clock &clock;
        AppSettings &settings;
        JournalKeeper &journal;
        HealthController &health;
        BodyController &body;
        GatheredSession &gathered;
        PlanController &plan;
        PointController &point;
        sound::CuePlayer &cues;
        const OwnPractice &own;
        RoutinesController &routines;
        CutOffController &cutOff;
    };
    explicit SessionController(const Parts &parts);

    [[nodiscard]] SessionStart *start() { return &m_start; }
    [[nodiscard]] Stage stage() const { return m_screen.stage; }
    [[nodiscard]] const present::SessionScreen &screen() const { return m_screen; }
    [[nodiscard]] const present::SessionSecond &second() const { return m_second; }
    [[nodiscard]] double ringLeft() const { return present::ringLeft(m_run.now()); }
    [[nodiscard]] double beatShare() const { return present::beatShare(m_run.now()); }
    [[nodiscard]] const figure::FigurePlace &place() const { return m_figure.place(); }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_figure.marks(); }
    [[nodiscard]] const figure::HoldPlace &hold() const { return m_figure.hold(); }
    [[nodiscard]] QAbstractItemModel *progress() { return &m_progress; }
    [[nodiscard]] QString soundNote() const;
    [[nodiscard]] QString sessionId() const { return present::toQt(m_run.id()); }
    [[nodiscard]] bool mayBeginRoutine() const;
    [[nodiscard]] QString spoken() const; // what the voice says of this step: all that is to be done, for who only hears

    Q_INVOKABLE void beginPlanned(); // as the page of the plan shows it
    Q_INVOKABLE void beginPoint(); // the one point of the point panel
    Q_INVOKABLE void beginOffer(int row); // the best point of that row of candidates
    Q_INVOKABLE void beginTrial(); // what the trial on oneself asks to be pressed today
    Q_INVOKABLE void beginRoutine(); // the one that is open on the page of routines, where it may be
    Q_INVOKABLE void readAdvice(); // on the warning sign of today that stops a session of the marks
    Q_INVOKABLE void readSigns(); // once more, whatever was answered today; begins no session
    Q_INVOKABLE void sayTrue(const QString &flag); // something of that red flag is; to be told what to do
    Q_INVOKABLE void goOn(); // with the one that was cut off
    Q_INVOKABLE void tryTone(); // as it is heard in one
    Q_INVOKABLE void tryVoice(); // the same
    Q_INVOKABLE void leave(); // before it has begun, or after it is done

    // What a key does, where that is the same on every page of it; false: it is none of these.
    Q_INVOKABLE bool act(unknot::present::acts::Act act);
    // The one key, or the one button: as practice::SessionRun has it.
    Q_INVOKABLE void one() { m_run.one(); }
    Q_INVOKABLE void choose(int nrs)
    {
        m_run.answer(session::input::Choose{numberOf(nrs), {}});
    } // goes on by itself, after a moment to correct it
    Q_INVOKABLE void chooseAche(unknot::present::step::Ache ache) { m_run.answer(session::input::Choose{{}, present::acheOf(ache)}); }
    Q_INVOKABLE void accept() { m_run.accept(); } // what is chosen, at once; nothing where no number is
    Q_INVOKABLE void rate(int nrs) { m_run.answer(session::input::Rate{numberOf(nrs)}); } // -1: rather not say
    Q_INVOKABLE void ready() { m_run.answer(session::input::Ready{}); }
    Q_INVOKABLE void locate(int press, unknot::present::step::Ache ache) // press -1: not said
    {
        m_run.answer(session::input::Located{numberOf(press), present::acheOf(ache)});
    }
    Q_INVOKABLE void pressNumber(int nrs) { m_run.handle(session::input::Press{nrs}); }
    Q_INVOKABLE void chooseWay(int way); // of screen.wayNames, for the point that is prepared; kept for it
    Q_INVOKABLE void nextWay(); // the one after, and after the last the first
    Q_INVOKABLE void tell(unknot::present::step::Sign sign); // what is felt in a hold; of a nerve it ends the point
    Q_INVOKABLE void easing() { m_run.handle(session::input::Easing{}); }
    Q_INVOKABLE void stronger() { m_run.handle(session::input::Stronger{}); }
    Q_INVOKABLE void tooMuch() { m_run.handle(session::input::TooMuch{}); }
    Q_INVOKABLE void felt(unknot::present::step::Felt felt) { m_run.answer(session::input::Felt{present::feltOf(felt)}); }
    [[nodiscard]] Q_INVOKABLE bool runs() const { return m_run.runs(); } // begun, and not at its end
    Q_INVOKABLE void pause() { m_run.handle(session::input::Pause{}); } // nothing where no time runs
    Q_INVOKABLE void togglePause() { m_run.pauseOrGoOn(); } // or takes a stop back
    Q_INVOKABLE void skip() { m_run.handle(session::input::Skip{}); }
    Q_INVOKABLE void back() { m_run.handle(session::input::Back{}); }
    Q_INVOKABLE void stop() { m_run.handle(session::input::AskToStop{}); } // in ten seconds; at once where it is said again
    Q_INVOKABLE void stopAtOnce() { m_run.stopAtOnce(); } // without the questions afterwards
    Q_INVOKABLE void takeStopBack() { m_run.handle(session::input::TakeBack{}); }
    Q_INVOKABLE void sayAgain();

    void tick() { m_run.tick(); }
    void sleeps() { m_run.sleeps(); } // the machine is about to

Q_SIGNALS:
    void stepChanged();
    void secondChanged();
    void ringChanged();
    void mayBeginRoutineChanged();
    void flashed();

private:
    // No title: by the zones. `planned`: it is all of what was put together.
    void begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const QString &title = {}, bool planned = false);
    void beginOne(const PointId &point, Side side);
    [[nodiscard]] practice::SessionRun::Listener listener();
    [[nodiscard]] present::SessionOutline outline() const;
    [[nodiscard]] present::WayChoice ways() const;
    [[nodiscard]] present::SessionText text(const session::Plan &plan) const; // of a plan that outlives it
    void prepareToRun();
    void hear(const session::output::CueDue &due);
    void wakeIn(std::optional<Milliseconds> wait);
    [[nodiscard]] static std::optional<int> numberOf(int nrs) { return nrs < 0 ? std::nullopt : std::optional(nrs); }
    void showStart();
    void showStep();
    void showTime();
    void showProgress();

    Parts m_parts;
    SessionStart m_start;
    QTimer m_timer;
    practice::SessionRun m_run;
    figure::SessionFigure m_figure;
    bool m_planned = false;
    present::SessionScreen m_screen;
    present::SessionSecond m_second;
    present::RowModel<present::ProgressRow> m_progress;
};

} // namespace unknot::app
