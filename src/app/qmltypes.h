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
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/learn/learncontroller.h"
#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "app/plan/plancontroller.h"
#include "app/routines/routinescontroller.h"
#include "app/session/cutoffcontroller.h"
#include "app/session/movementcontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "app/settings/packscontroller.h"
#include "figure/figuresource.h"

#include <QQmlEngine>

// The objects that QML sees of C++, in one place (the values are in qmlvalues.h): the classes themselves know nothing of QML's names, and
// no controller knows who made it.
namespace unknot::app::qml
{

// A singleton is the context's own object; the engine only borrows it.
template<class T>
T *borrowed(QQmlEngine *engine)
{
    T *object = AppContext::of(engine).find<T>();
    QQmlEngine::setObjectOwnership(object, QQmlEngine::CppOwnership);
    return object;
}

struct SettingsSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::AppSettings)
    QML_NAMED_ELEMENT(Settings)
    QML_SINGLETON

public:
    static AppSettings *create(QQmlEngine *engine, QJSEngine *) { return borrowed<AppSettings>(engine); }
};

struct JournalSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::JournalKeeper)
    QML_NAMED_ELEMENT(Journal)
    QML_SINGLETON

public:
    static JournalKeeper *create(QQmlEngine *engine, QJSEngine *) { return borrowed<JournalKeeper>(engine); }
};

struct FiguresSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::figure::FigureSource)
    QML_NAMED_ELEMENT(Figures)
    QML_SINGLETON

public:
    static figure::FigureSource *create(QQmlEngine *engine, QJSEngine *) { return borrowed<figure::FigureSource>(engine); }
};

struct HealthSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::HealthController)
    QML_NAMED_ELEMENT(Health)
    QML_SINGLETON

public:
    static HealthController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<HealthController>(engine); }
};

struct BodySingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::BodyController)
    QML_NAMED_ELEMENT(Body)
    QML_SINGLETON

public:
    static BodyController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<BodyController>(engine); }
};

struct FavouritesSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::Favourites)
    QML_NAMED_ELEMENT(Favourites)
    QML_SINGLETON

public:
    static Favourites *create(QQmlEngine *engine, QJSEngine *) { return borrowed<Favourites>(engine); }
};

struct PlacesSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::PlaceList)
    QML_NAMED_ELEMENT(Places)
    QML_SINGLETON

public:
    static PlaceList *create(QQmlEngine *engine, QJSEngine *) { return borrowed<PlaceList>(engine); }
};

struct PointInfoSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::PointController)
    QML_NAMED_ELEMENT(PointInfo)
    QML_SINGLETON

public:
    static PointController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<PointController>(engine); }
};

struct PlanSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::PlanController)
    QML_NAMED_ELEMENT(Plan)
    QML_SINGLETON

public:
    static PlanController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<PlanController>(engine); }
};

struct RoutinesSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::RoutinesController)
    QML_NAMED_ELEMENT(Routines)
    QML_SINGLETON

public:
    static RoutinesController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<RoutinesController>(engine); }
};

struct CutOffSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::CutOffController)
    QML_NAMED_ELEMENT(CutOff)
    QML_SINGLETON

public:
    static CutOffController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<CutOffController>(engine); }
};

struct SessionSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionController)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON

public:
    static SessionController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<SessionController>(engine); }
};

struct DetailsSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionDetails)
    QML_NAMED_ELEMENT(Details)
    QML_SINGLETON

public:
    static SessionDetails *create(QQmlEngine *engine, QJSEngine *) { return borrowed<SessionDetails>(engine); }
};

struct EditingSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionEditor)
    QML_NAMED_ELEMENT(Editing)
    QML_SINGLETON

public:
    static SessionEditor *create(QQmlEngine *engine, QJSEngine *) { return borrowed<SessionEditor>(engine); }
};

struct MovementSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::MovementController)
    QML_NAMED_ELEMENT(Movement)
    QML_SINGLETON

public:
    static MovementController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<MovementController>(engine); }
};

struct DayAfterSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::DayAfterController)
    QML_NAMED_ELEMENT(DayAfter)
    QML_SINGLETON

public:
    static DayAfterController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<DayAfterController>(engine); }
};

struct HistorySingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::HistoryController)
    QML_NAMED_ELEMENT(History)
    QML_SINGLETON

public:
    static HistoryController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<HistoryController>(engine); }
};

struct LearnSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::LearnController)
    QML_NAMED_ELEMENT(Learn)
    QML_SINGLETON

public:
    static LearnController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<LearnController>(engine); }
};

struct PacksSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::PacksController)
    QML_NAMED_ELEMENT(Packs)
    QML_SINGLETON

public:
    static PacksController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<PacksController>(engine); }
};

struct ProgramSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::app::ProgramController)
    QML_NAMED_ELEMENT(Program)
    QML_SINGLETON

public:
    static ProgramController *create(QQmlEngine *engine, QJSEngine *) { return borrowed<ProgramController>(engine); }
};

} // namespace unknot::app::qml
