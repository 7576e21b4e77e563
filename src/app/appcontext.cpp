// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "app/body/bodycontroller.h"
#include "app/body/favourites.h"
#include "app/body/gatheredsession.h"
#include "app/body/placelist.h"
#include "app/body/pointcontroller.h"
#include "app/history/dayaftercontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/periodscontroller.h"
#include "app/history/reportcontroller.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/learn/learncontroller.h"
#include "app/own/backupcontroller.h"
#include "app/own/daycontroller.h"
#include "app/own/daywatch.h"
#include "app/own/exportcontroller.h"
#include "app/own/healthcontroller.h"
#include "app/own/importcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/own/paincontroller.h"
#include "app/own/programcontroller.h"
#include "app/own/sealedcontroller.h"
#include "app/own/synccontroller.h"
#include "app/own/trialcontroller.h"
#include "app/own/weekcontroller.h"
#include "app/plan/plancontroller.h"
#include "app/routines/ownroutinescontroller.h"
#include "app/routines/routinescontroller.h"
#include "app/session/askedstart.h"
#include "app/session/cutoffcontroller.h"
#include "app/session/keycontroller.h"
#include "app/session/movementcontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "app/settings/packscontroller.h"
#include "cli/commandline.h"
#include "figure/figuresource.h"
#include "figure/postures.h"
#include "sound/cueplayer.h"

#include <QQmlEngine>

namespace unknot::app
{

namespace
{
constexpr auto contextProperty = "unknotContext"; // a property of the engine, not of QML's root context

std::vector<std::filesystem::path> packsUsed(const practice::World &world)
{
    std::vector<std::filesystem::path> folders;
    for (const catalogue::Pack &pack : world.packs) {
        if (pack.used())
            folders.push_back(pack.folder);
    }
    return folders;
}
} // namespace

AppContext::AppContext(std::unique_ptr<practice::World> world, const Clock &clock, const std::filesystem::path &resources,
    const std::filesystem::path &dataFolder, Threads threads, std::optional<Result<journal::JournalStore>> opened)
    : m_world(std::move(world)), m_clock(clock), m_dataFolder(dataFolder),
      m_settings(std::make_unique<AppSettings>(dataFolder, m_world->catalogue.limits())),
      m_journal(std::make_unique<JournalKeeper>(dataFolder / FirstData::journalName,
          threads == Threads::Own ? JournalKeeper::Threads::Own : JournalKeeper::Threads::None, std::move(opened))),
      m_figures(std::make_unique<figure::FigureSource>(m_world->figure, m_world->catalogue)),
      m_postures(std::make_unique<figure::Postures>(figure::Postures::Folders{resources / "postures", resources / "things",
          cli::reelFolder(resources), dataFolder / "pictures", resources, packsUsed(*m_world)})),
      m_health(std::make_unique<HealthController>(*m_world, *m_journal, m_clock)),
      m_cues(std::make_unique<sound::CuePlayer>(
          [this]() -> const practice::Settings & { return m_settings->now(); }, resources / "sounds", dataFolder / "voice")),
      m_own(std::make_unique<OwnPractice>(*m_world, *m_journal, *m_health, m_clock)),
      m_body(std::make_unique<BodyController>(*m_world, *m_health, *m_own, m_clock, m_dataFolder)),
      m_gathered(std::make_unique<GatheredSession>(m_world->catalogue, *m_settings, *m_own, m_dataFolder)),
      m_favourites(std::make_unique<Favourites>(*m_world, *m_settings, *m_health, *m_own, m_dataFolder)),
      m_places(std::make_unique<PlaceList>(m_world->catalogue, *m_body)),
      m_point(std::make_unique<PointController>(
          PointController::Parts{*m_world, *m_settings, *m_health, *m_body, *m_gathered, *m_favourites, *m_own, m_clock})),
      m_plan(std::make_unique<PlanController>(
          PlanController::Parts{*m_world, *m_settings, *m_health, *m_own, *m_journal, *m_body, *m_gathered})),
      m_ownRoutines(std::make_unique<OwnRoutinesController>(m_world->catalogue, m_clock, m_dataFolder, *m_plan, *m_gathered)),
      m_routines(std::make_unique<RoutinesController>(*m_world, *m_settings, *m_health, *m_body, *m_gathered, *m_own, *m_ownRoutines)),
      m_cutOff(std::make_unique<CutOffController>(*m_journal, *m_own, m_clock)),
      m_session(std::make_unique<SessionController>(SessionController::Parts{*m_world, m_clock, *m_settings, *m_journal, *m_health, *m_body,
          *m_gathered, *m_plan, *m_point, *m_cues, *m_own, *m_routines, *m_cutOff})),
      m_keys(std::make_unique<KeyController>(*m_settings)),
      m_asked(std::make_unique<AskedStart>(AskedStart::Parts{*m_journal, *m_own, *m_routines, *m_session})),
      m_details(std::make_unique<SessionDetails>(*m_world, *m_journal, m_clock)),
      m_editor(std::make_unique<SessionEditor>(*m_world, *m_journal, m_clock)),
      m_pain(std::make_unique<PainController>(*m_world, *m_journal, m_clock)),
      m_dayNote(std::make_unique<DayController>(*m_journal, m_clock)), m_week(std::make_unique<WeekController>(*m_journal, m_clock)),
      m_trials(std::make_unique<TrialController>(*m_world, *m_journal, *m_own, m_clock)),
      m_dayAfter(std::make_unique<DayAfterController>(*m_world, *m_journal, m_clock)),
      m_history(std::make_unique<HistoryController>(*m_world, *m_journal, m_own->records(), m_clock)),
      m_periods(std::make_unique<PeriodsController>(*m_journal, *m_history, m_clock)),
      m_report(std::make_unique<ReportController>(
          ReportController::Parts{*m_world, *m_journal, *m_health, m_own->records(), *m_figures, m_clock}, m_dataFolder)),
      m_learn(std::make_unique<LearnController>(*m_world)),
      m_packs(std::make_unique<PacksController>(*m_world, resources, dataFolder, *m_postures)),
      m_program(std::make_unique<ProgramController>(m_world->catalogue, *m_journal, m_dataFolder)),
      m_day(std::make_unique<DayWatch>(m_clock)), m_movement(std::make_unique<MovementController>(*m_cues, m_clock)),
      m_backups(std::make_unique<BackupController>(*m_journal, m_clock, m_dataFolder)),
      m_export(std::make_unique<ExportController>(m_world->catalogue, *m_journal, m_clock, m_dataFolder)),
      m_import(std::make_unique<ImportController>(*m_world, *m_journal, m_clock)),
      m_sync(std::make_unique<SyncController>(*m_journal, m_clock, m_dataFolder)),
      m_sealed(std::make_unique<SealedController>(*m_journal, m_dataFolder))
{
    m_own->heed(m_settings->kept());
    if (m_settings->kept().isDoseDamaged()) // else nothing of what was worked out by now is another
        Q_EMIT m_own->pressedChanged();
    connect(m_settings.get(), &AppSettings::faultsChanged, m_own.get(), &OwnPractice::pressedChanged);
    connect(m_settings.get(), &AppSettings::changed, this, &AppContext::showBody);
    connect(m_day.get(), &DayWatch::dayChanged, this, &AppContext::startDay);
    if (threads == Threads::Own)
        connect(m_day.get(), &DayWatch::dayChanged, m_backups.get(), &BackupController::backUp);
    connect(m_session.get(), &SessionController::stepChanged, m_sync.get(),
        [this] { m_sync->setHeld(m_session->stage() != SessionController::Stage::None); });
    connect(m_editor.get(), &SessionEditor::corrected, m_history.get(), &HistoryController::corrected);
    connect(
        m_history.get(), &HistoryController::rangeChanged, m_week.get(), [this] { m_week->setSpan(practice::Span(m_history->range())); });
    connect(m_pain.get(), &PainController::noted, m_history.get(), &HistoryController::noted);
    connect(m_history.get(), &HistoryController::undone, m_pain.get(), &PainController::forgetTold);
    showBody();
}

AppContext::AppContext(FirstData data, const Clock &clock, const std::filesystem::path &resources, const std::filesystem::path &dataFolder)
    : AppContext(data.world.get(), clock, resources, dataFolder, Threads::Own, data.journal.get())
{
}

AppContext::~AppContext() = default;

void AppContext::attachTo(QQmlEngine &engine)
{
    engine.setProperty(contextProperty, QVariant::fromValue(static_cast<QObject *>(this)));
}

AppContext &AppContext::of(QQmlEngine *engine)
{
    auto *context = qobject_cast<AppContext *>(engine->property(contextProperty).value<QObject *>());
    Q_ASSERT(context);
    return *context;
}

void AppContext::showBody()
{
    if (m_world->show(m_settings->now().body))
        m_figures->figureReplaced();
}

// What is to be read or answered first stands on the page that asks where it hurts.
void AppContext::markAgain()
{
    const bool isFirst = m_cutOff->exists() || !m_dayAfter->text().question.isEmpty() || !m_settings->faults().damaged.isEmpty()
        || !m_body->problems().isEmpty();
    if (!isFirst)
        m_body->markAgain();
}

// What holds for a day is over, and what was called today is yesterday's.
void AppContext::startDay()
{
    m_health->startDay();
    m_own->readPressed();
    m_dayAfter->reload();
    m_dayNote->startDay();
    m_week->reload();
    m_history->reload();
    m_periods->reload();
    m_details->reload();
}

} // namespace unknot::app
