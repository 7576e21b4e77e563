// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/screening.h"
#include "bodymap/figure.h"
#include "figure/figuremarks.h"
#include "practice/resuming.h"
#include "practice/sessionrecorder.h"
#include "present/rowmodel.h"
#include "present/sessiontext.h"
#include "session/sessionengine.h"

#include <QRectF>
#include <QTimer>

#include <memory>
#include <optional>

namespace unknot::app
{

class AppSettings;
class BodyController;
class CuePlayer;
class CutOffController;
class HealthController;
class OwnPractice;
class PointController;
class RoutinesController;

// One piece of the progress line: a hold.
struct ProgressRow {
    Q_GADGET
    Q_PROPERTY(bool firstOfPoint MEMBER firstOfPoint)
    Q_PROPERTY(double filled MEMBER filled)

public:
    bool firstOfPoint = false;
    double filled = 0;
    bool operator==(const ProgressRow &) const = default;
};

// A session from the red-flag questions to its end. Drives the engine with the clock, hands its
// events to the journal and to the cues, and says what the screen shows.
class SessionController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(Stage stage READ stage NOTIFY stepChanged)
    Q_PROPERTY(unknot::app::Screening *screening READ screening CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged) // "Left shoulder"
    Q_PROPERTY(QString summary READ summary NOTIFY stepChanged) // "4 points, about 10 min"
    Q_PROPERTY(QString muscle READ muscle NOTIFY stepChanged)
    Q_PROPERTY(QString label READ label NOTIFY stepChanged)
    Q_PROPERTY(QString pointOf READ pointOf NOTIFY stepChanged) // "Point 2 of 4"
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY secondChanged) // "about 6 min left"
    Q_PROPERTY(QString instruction READ instruction NOTIFY stepChanged)
    Q_PROPERTY(QString next READ next NOTIFY stepChanged)
    Q_PROPERTY(QString ringTop READ ringTop NOTIFY stepChanged)
    Q_PROPERTY(QString ringBottom READ ringBottom NOTIFY secondChanged)
    Q_PROPERTY(int seconds READ seconds NOTIFY secondChanged)
    Q_PROPERTY(double ringLeft READ ringLeft NOTIFY ringChanged)
    Q_PROPERTY(bool paused READ paused NOTIFY stepChanged)
    Q_PROPERTY(bool pressing READ pressing NOTIFY stepChanged)
    Q_PROPERTY(bool askPress READ askPress NOTIFY stepChanged) // the press number is wanted now
    Q_PROPERTY(int press READ press NOTIFY stepChanged) // as given for this hold, or -1
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stepChanged)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY stepChanged)
    Q_PROPERTY(QString question READ question NOTIFY stepChanged)
    Q_PROPERTY(QString questionHint READ questionHint NOTIFY stepChanged)
    Q_PROPERTY(QString questionWhen READ questionWhen NOTIFY stepChanged) // "Before you start"
    Q_PROPERTY(QString questionOf READ questionOf NOTIFY stepChanged) // "Question 1 of 2"
    Q_PROPERTY(QString find READ find NOTIFY stepChanged)
    Q_PROPERTY(QString pressWith READ pressWith NOTIFY stepChanged)
    Q_PROPERTY(QString position READ position NOTIFY stepChanged)
    Q_PROPERTY(QString stayOff READ stayOff NOTIFY stepChanged)
    Q_PROPERTY(QString searchHint READ searchHint NOTIFY stepChanged)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(QString view READ view NOTIFY stepChanged)
    Q_PROPERTY(QString viewSide READ viewSide NOTIFY stepChanged)
    Q_PROPERTY(QRectF region READ region NOTIFY stepChanged) // of a body view: the part that holds the place
    Q_PROPERTY(QAbstractItemModel *progress READ progress CONSTANT)
    Q_PROPERTY(QString soundNote READ soundNote NOTIFY stepChanged)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY stepChanged)

public:
    enum class Stage { None, Screening, Health, Rate, Prepare, Locate, Timed, Done };
    Q_ENUM(Stage)

    struct Parts {
        const practice::World &world;
        const Clock &clock;
        AppSettings &settings;
        JournalKeeper &journal;
        HealthController &health;
        BodyController &body;
        PointController &point;
        CuePlayer &cues;
        const OwnPractice &own;
        RoutinesController &routines;
        CutOffController &cutOff;
    };
    explicit SessionController(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Screening *screening() { return &m_screening; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString muscle() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString pointOf() const;
    [[nodiscard]] QString timeLeft() const;
    [[nodiscard]] QString instruction() const;
    [[nodiscard]] QString next() const;
    [[nodiscard]] QString ringTop() const;
    [[nodiscard]] QString ringBottom() const;
    [[nodiscard]] int seconds() const;
    [[nodiscard]] double ringLeft() const;
    [[nodiscard]] bool paused() const { return m_now.paused; }
    [[nodiscard]] bool pressing() const { return m_now.phase == session::Phase::Hold && !m_now.paused; }
    [[nodiscard]] bool askPress() const;
    [[nodiscard]] int press() const { return m_now.press.value_or(-1); }
    [[nodiscard]] bool canGoBack() const { return m_now.canGoBack; }
    [[nodiscard]] bool canSkip() const { return m_now.canSkip; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString questionHint() const;
    [[nodiscard]] QString questionWhen() const;
    [[nodiscard]] QString questionOf() const;
    [[nodiscard]] QString find() const;
    [[nodiscard]] QString pressWith() const;
    [[nodiscard]] QString position() const;
    [[nodiscard]] QString stayOff() const;
    [[nodiscard]] QString searchHint() const;
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] QString view() const { return m_view; }
    [[nodiscard]] QString viewSide() const { return m_viewSide; }
    [[nodiscard]] QRectF region() const { return m_region; }
    [[nodiscard]] QAbstractItemModel *progress() { return &m_progress; }
    [[nodiscard]] QString soundNote() const;
    [[nodiscard]] QString spoken() const; // what the voice says of this step: all that is to be done, for who only hears
    Q_INVOKABLE void sayAgain();
    [[nodiscard]] QString sessionId() const;

    Q_INVOKABLE void beginPlanned(); // what the body page has put together
    Q_INVOKABLE void beginPoint(); // the one point of the point panel
    Q_INVOKABLE void beginRoutine(); // the one that is open on the page of routines
    Q_INVOKABLE void goOn(); // with the one that was cut off
    Q_INVOKABLE void healthAnswered();
    Q_INVOKABLE void leave(); // before it has begun, or after it is done

    Q_INVOKABLE void rate(int nrs); // -1: rather not say
    Q_INVOKABLE void ready();
    Q_INVOKABLE void locate(int press, int ache); // press -1: not said; ache 2 yes, 1 a bit, 0 no, -1 not said
    Q_INVOKABLE void pressNumber(int nrs);
    Q_INVOKABLE void easing();
    Q_INVOKABLE void stronger();
    Q_INVOKABLE void tooMuch();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void back();
    Q_INVOKABLE void stop();

    void tick(); // what has come due by now; called by its own timer

Q_SIGNALS:
    void stepChanged();
    void secondChanged();
    void ringChanged();
    void flashed();

private:
    void prepareToBegin(session::Plan plan, std::vector<SidedZone> zones, const QString &title = {}); // no title: by the zones
    [[nodiscard]] bool blocked() const;
    void askOrBegin();
    void begin();
    void resume();
    void startEngine(const session::Progress *progress);
    void handle(const session::Input &input);

    // Sound first, then the journal; what is shown follows once it is on the disk, or known not to be.
    void take(const std::vector<session::Event> &events);
    void write(practice::JournalQueue::Write write, bool endsSession);
    void show();
    void answer(const session::Input &input); // to what is asked on the screen
    void takeCue(const session::output::CueDue &cue);
    void refresh();
    void scheduleTick();
    void updateProgress();
    void updateMarks();
    void showPlace(const bodymap::Figure::ViewItem &place, double height);
    void enterStage();
    [[nodiscard]] const session::PlannedPoint *planned() const;
    [[nodiscard]] const catalogue::Point *catalogued() const;

    Parts m_parts;
    Screening m_screening;
    practice::SessionRecorder m_recorder;
    Stage m_stage = Stage::None;
    session::Plan m_plan;
    std::vector<SidedZone> m_zones;
    QString m_title;
    std::optional<session::SessionEngine> m_engine;
    std::unique_ptr<present::SessionText> m_text;
    session::Snapshot m_now;
    QTimer m_tick;
    figure::FigureMarks m_marks;
    QString m_view, m_viewSide;
    QRectF m_region;
    present::RowModel<ProgressRow> m_progress;
    std::optional<practice::Unfinished> m_goingOn; // while the questions are asked before going on
    int m_unwritten = 0; // events whose write is under way: the step they lead to is not shown before
    bool m_stepped = false; // one of them leads to another step
    bool m_spokenInStep = false;
};

} // namespace unknot::app
