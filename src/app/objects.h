// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/bodycontroller.h"
#include "app/body/favourites.h"
#include "app/body/gatheredsession.h"
#include "app/body/placelist.h"
#include "app/body/pointcontroller.h"
#include "app/firstdata.h"
#include "app/history/dayaftercontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/periodscontroller.h"
#include "app/history/reportcontroller.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/learn/learncontroller.h"
#include "app/own/backupcontroller.h"
#include "app/own/daycontroller.h"
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
#include "desktop/daywatch.h"
#include "figure/figuresource.h"
#include "figure/postures.h"
#include "sound/cueplayer.h"

#include <QList>

namespace unknot::app
{

// The program's objects. Each is built after those above it, and may use them.
struct Objects {
    practice::World &world;
    const Clock &clock;
    const std::filesystem::path resources, folder;
    const JournalKeeper::Threads threads;
    JournalKeeper::Opened opened; // the journal, if it was

    AppSettings settings{folder, world.catalogue.limits()};
    JournalKeeper journal{folder / FirstData::journalName, threads, std::move(opened)};
    figure::FigureSource figures{world.figure, world.catalogue};
    figure::Postures postures{figure::Postures::Folders{resources / "postures", resources / "things", cli::reelFolder(resources),
        folder / "pictures", resources, practice::packsUsed(world)}};
    HealthController health{world, journal, clock};
    sound::CuePlayer cues{[this]() -> const practice::Settings & { return settings.now(); }, resources / "sounds", folder / "voice"};
    OwnPractice own{world, journal, health, clock};
    BodyController body{world, health, own, clock, folder};
    GatheredSession gathered{world.catalogue, settings, own, folder};
    Favourites favourites{world, settings, health, own, folder};
    PlaceList places{world.catalogue, body};
    PointController point{PointController::Parts{world, settings, health, body, gathered, favourites, own, clock}};
    PlanController plan{PlanController::Parts{world, settings, health, own, journal, body, gathered}};
    OwnRoutinesController ownRoutines{world.catalogue, clock, folder, plan, gathered};
    RoutinesController routines{world, settings, health, body, gathered, own, ownRoutines};
    CutOffController cutOff{journal, own, clock};
    SessionController session{
        SessionController::Parts{world, clock, settings, journal, health, body, gathered, plan, point, cues, own, routines, cutOff}};
    KeyController keys{settings};
    AskedStart asked{AskedStart::Parts{journal, own, routines, session}};
    SessionDetails details{world, journal, own, clock};
    SessionEditor editor{world, journal, clock};
    PainController pain{world, journal, clock};
    DayController dayNote{journal, clock};
    WeekController week{journal, clock};
    TrialController trials{world, journal, own, clock};
    DayAfterController dayAfter{world, journal, clock};
    HistoryController history{world, journal, own.records(), clock};
    PeriodsController periods{journal, history, clock};
    ReportController report{ReportController::Parts{world, journal, health, own.records(), figures, clock}, folder};
    LearnController learn{world};
    PacksController packs{world, resources, folder, postures};
    ProgramController program{world.catalogue, journal, folder};
    desktop::DayWatch day{clock};
    MovementController movement{cues, clock};
    BackupController backups{journal, clock, folder};
    ExportController exporting{world.catalogue, journal, clock, folder};
    ImportController importing{world, journal, clock};
    SyncController sync{journal, clock, folder};
    SealedController sealed{journal, folder};

    // Those that are looked for by their type.
    [[nodiscard]] QList<QObject *> all()
    {
        return {&settings, &journal, &figures, &postures, &health, &body, &gathered, &favourites, &places, &point, &plan, &ownRoutines,
            &routines, &cutOff, &session, &keys, &asked, &details, &editor, &pain, &dayNote, &week, &trials, &dayAfter, &history, &periods,
            &report, &learn, &packs, &program, &day, &movement, &backups, &exporting, &importing, &sync, &sealed};
    }
};

} // namespace unknot::app
