// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/body/favourites.h"
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
#include "app/own/exportcontroller.h"
#include "app/own/healthcontroller.h"
#include "app/own/importcontroller.h"
#include "app/own/journalkeeper.h"
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
#include "desktop/lastinput.h"
#include "figure/figuresource.h"
#include "figure/postures.h"

#include <QQmlEngine>

// The objects that QML sees of C++, in one place (the values are in qmlvalues.h): the classes themselves know nothing of QML's names, and
// no controller knows who made it.
namespace unknot::app::qml
{

// A singleton is the context's own object; the engine only borrows it.
template<class T>
struct Borrowed {
    static T *create(QQmlEngine *engine, QJSEngine * /*unused*/)
    {
        T *object = AppContext::of(engine).find<T>();
        QQmlEngine::setObjectOwnership(object, QQmlEngine::CppOwnership);
        return object;
    }
};

struct SettingsSingleton : Borrowed<AppSettings> {
    Q_GADGET
    QML_FOREIGN(unknot::app::AppSettings)
    QML_NAMED_ELEMENT(Settings)
    QML_SINGLETON
};

struct JournalSingleton : Borrowed<JournalKeeper> {
    Q_GADGET
    QML_FOREIGN(unknot::app::JournalKeeper)
    QML_NAMED_ELEMENT(Journal)
    QML_SINGLETON
};

struct FiguresSingleton : Borrowed<figure::FigureSource> {
    Q_GADGET
    QML_FOREIGN(unknot::figure::FigureSource)
    QML_NAMED_ELEMENT(Figures)
    QML_SINGLETON
};

struct PosturesSingleton : Borrowed<figure::Postures> {
    Q_GADGET
    QML_FOREIGN(unknot::figure::Postures)
    QML_NAMED_ELEMENT(Postures)
    QML_SINGLETON
};

struct ExportingSingleton : Borrowed<ExportController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::ExportController)
    QML_NAMED_ELEMENT(Exporting)
    QML_SINGLETON
};

struct TakingInSingleton : Borrowed<ImportController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::ImportController)
    QML_NAMED_ELEMENT(TakingIn)
    QML_SINGLETON
};

struct HealthSingleton : Borrowed<HealthController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::HealthController)
    QML_NAMED_ELEMENT(Health)
    QML_SINGLETON
};

struct BodySingleton : Borrowed<BodyController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::BodyController)
    QML_NAMED_ELEMENT(Body)
    QML_SINGLETON
};

struct FavouritesSingleton : Borrowed<Favourites> {
    Q_GADGET
    QML_FOREIGN(unknot::app::Favourites)
    QML_NAMED_ELEMENT(Favourites)
    QML_SINGLETON
};

struct PlacesSingleton : Borrowed<PlaceList> {
    Q_GADGET
    QML_FOREIGN(unknot::app::PlaceList)
    QML_NAMED_ELEMENT(Places)
    QML_SINGLETON
};

struct PointInfoSingleton : Borrowed<PointController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::PointController)
    QML_NAMED_ELEMENT(PointInfo)
    QML_SINGLETON
};

struct PlanSingleton : Borrowed<PlanController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::PlanController)
    QML_NAMED_ELEMENT(Plan)
    QML_SINGLETON
};

struct OwnRoutinesSingleton : Borrowed<OwnRoutinesController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::OwnRoutinesController)
    QML_NAMED_ELEMENT(OwnRoutines)
    QML_SINGLETON
};

struct RoutinesSingleton : Borrowed<RoutinesController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::RoutinesController)
    QML_NAMED_ELEMENT(Routines)
    QML_SINGLETON
};

struct CutOffSingleton : Borrowed<CutOffController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::CutOffController)
    QML_NAMED_ELEMENT(CutOff)
    QML_SINGLETON
};

struct SessionSingleton : Borrowed<SessionController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionController)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON
};

struct SessionKeysSingleton : Borrowed<KeyController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::KeyController)
    QML_NAMED_ELEMENT(SessionKeys)
    QML_SINGLETON
};

struct AskedStartSingleton : Borrowed<AskedStart> {
    Q_GADGET
    QML_FOREIGN(unknot::app::AskedStart)
    QML_NAMED_ELEMENT(AskedStart)
    QML_SINGLETON
};

struct DetailsSingleton : Borrowed<SessionDetails> {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionDetails)
    QML_NAMED_ELEMENT(Details)
    QML_SINGLETON
};

struct EditingSingleton : Borrowed<SessionEditor> {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionEditor)
    QML_NAMED_ELEMENT(Editing)
    QML_SINGLETON
};

struct DaySingleton : Borrowed<DayController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::DayController)
    QML_NAMED_ELEMENT(DayNote)
    QML_SINGLETON
};

struct TrialSingleton : Borrowed<TrialController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::TrialController)
    QML_NAMED_ELEMENT(Trial)
    QML_SINGLETON
};

struct WeekSingleton : Borrowed<WeekController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::WeekController)
    QML_NAMED_ELEMENT(Week)
    QML_SINGLETON
};

struct NotingSingleton : Borrowed<PainController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::PainController)
    QML_NAMED_ELEMENT(Noting)
    QML_SINGLETON
};

struct MovementSingleton : Borrowed<MovementController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::MovementController)
    QML_NAMED_ELEMENT(Movement)
    QML_SINGLETON
};

struct DayAfterSingleton : Borrowed<DayAfterController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::DayAfterController)
    QML_NAMED_ELEMENT(DayAfter)
    QML_SINGLETON
};

struct HistorySingleton : Borrowed<HistoryController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::HistoryController)
    QML_NAMED_ELEMENT(History)
    QML_SINGLETON
};

struct PeriodsSingleton : Borrowed<PeriodsController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::PeriodsController)
    QML_NAMED_ELEMENT(Periods)
    QML_SINGLETON
};

struct ReportSingleton : Borrowed<ReportController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::ReportController)
    QML_NAMED_ELEMENT(Report)
    QML_SINGLETON
};

struct LearnSingleton : Borrowed<LearnController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::LearnController)
    QML_NAMED_ELEMENT(Learn)
    QML_SINGLETON
};

struct PacksSingleton : Borrowed<PacksController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::PacksController)
    QML_NAMED_ELEMENT(Packs)
    QML_SINGLETON
};

struct BackupsSingleton : Borrowed<BackupController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::BackupController)
    QML_NAMED_ELEMENT(Backups)
    QML_SINGLETON
};

struct SealingSingleton : Borrowed<SealedController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::SealedController)
    QML_NAMED_ELEMENT(Sealing)
    QML_SINGLETON
};

struct SyncSingleton : Borrowed<SyncController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::SyncController)
    QML_NAMED_ELEMENT(Sync)
    QML_SINGLETON
};

struct ProgramSingleton : Borrowed<ProgramController> {
    Q_GADGET
    QML_FOREIGN(unknot::app::ProgramController)
    QML_NAMED_ELEMENT(Program)
    QML_SINGLETON
};

// It knows nothing of the rest, and is the engine's own.
struct LastInputSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::desktop::LastInput)
    QML_NAMED_ELEMENT(LastInput)
    QML_SINGLETON

public:
    static desktop::LastInput *create(QQmlEngine * /*unused*/, QJSEngine * /*unused*/) { return new desktop::LastInput; }
};

} // namespace unknot::app::qml
