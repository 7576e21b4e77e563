// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/objects.h"
#include "desktop/lastinput.h"
#include "present/foldedrows.h"

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

// moc takes no template with a Q_GADGET, so what is alike for all of them is a macro.
#define UNKNOT_SINGLETON(Class, Name)                                                                                                      \
    struct Name##Singleton : Borrowed<Class> {                                                                                             \
        Q_GADGET                                                                                                                           \
        QML_FOREIGN(Class)                                                                                                                 \
        QML_NAMED_ELEMENT(Name)                                                                                                            \
        QML_SINGLETON                                                                                                                      \
    };

UNKNOT_SINGLETON(unknot::app::AppSettings, Settings)
UNKNOT_SINGLETON(unknot::app::JournalKeeper, Journal)
UNKNOT_SINGLETON(unknot::figure::FigureSource, Figures)
UNKNOT_SINGLETON(unknot::figure::Postures, Postures)
UNKNOT_SINGLETON(unknot::app::ExportController, Exporting)
UNKNOT_SINGLETON(unknot::app::ImportController, TakingIn)
UNKNOT_SINGLETON(unknot::app::HealthController, Health)
UNKNOT_SINGLETON(unknot::app::BodyController, Body)
UNKNOT_SINGLETON(unknot::app::Favourites, Favourites)
UNKNOT_SINGLETON(unknot::app::PlaceList, Places)
UNKNOT_SINGLETON(unknot::app::PointController, PointInfo)
UNKNOT_SINGLETON(unknot::app::PlanController, Plan)
UNKNOT_SINGLETON(unknot::app::OwnRoutinesController, OwnRoutines)
UNKNOT_SINGLETON(unknot::app::RoutinesController, Routines)
UNKNOT_SINGLETON(unknot::app::CutOffController, CutOff)
UNKNOT_SINGLETON(unknot::app::SessionController, Session)
UNKNOT_SINGLETON(unknot::app::KeyController, SessionKeys)
UNKNOT_SINGLETON(unknot::app::AskedStart, AskedStart)
UNKNOT_SINGLETON(unknot::app::SessionDetails, Details)
UNKNOT_SINGLETON(unknot::app::SessionEditor, Editing)
UNKNOT_SINGLETON(unknot::app::DayController, DayNote)
UNKNOT_SINGLETON(unknot::app::TrialController, Trial)
UNKNOT_SINGLETON(unknot::app::WeekController, Week)
UNKNOT_SINGLETON(unknot::app::PainController, Noting)
UNKNOT_SINGLETON(unknot::app::MovementController, Movement)
UNKNOT_SINGLETON(unknot::app::DayAfterController, DayAfter)
UNKNOT_SINGLETON(unknot::app::HistoryController, History)
UNKNOT_SINGLETON(unknot::app::PeriodsController, Periods)
UNKNOT_SINGLETON(unknot::app::ReportController, Report)
UNKNOT_SINGLETON(unknot::app::LearnController, Learn)
UNKNOT_SINGLETON(unknot::app::PacksController, Packs)
UNKNOT_SINGLETON(unknot::app::BackupController, Backups)
UNKNOT_SINGLETON(unknot::app::ProgramController, Program)
UNKNOT_SINGLETON(unknot::app::SealedController, Sealing)
UNKNOT_SINGLETON(unknot::app::SyncController, Sync)

#undef UNKNOT_SINGLETON

// It knows nothing of the rest, and is the engine's own.
struct LastInputSingleton {
    Q_GADGET
    QML_FOREIGN(unknot::desktop::LastInput)
    QML_NAMED_ELEMENT(LastInput)
    QML_SINGLETON

public:
    static desktop::LastInput *create(QQmlEngine * /*unused*/, QJSEngine * /*unused*/) { return new desktop::LastInput; }
};

struct FoldedRowsElement {
    Q_GADGET
    QML_FOREIGN(unknot::present::FoldedRows)
    QML_NAMED_ELEMENT(FoldedRows)
};

} // namespace unknot::app::qml
