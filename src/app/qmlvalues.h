// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/qmltypes.h"
#include "present/cutofftext.h"
#include "present/pointtext.h"
#include "present/routinerows.h"
#include "present/screeningtext.h"
#include "present/sessionkeys.h"
#include "present/sessionscreen.h"

// What the controllers of qmltypes.h hand out, as QML names it. Items are named by their own module,
// Unknot.Figure.
namespace unknot::app::qml
{

// moc takes no template with a Q_GADGET, so what is alike for all of them is a macro.
#define UNKNOT_VALUE(Class, name)                                                                                                          \
    struct Class##Value {                                                                                                                  \
        Q_GADGET                                                                                                                           \
        QML_FOREIGN(unknot::present::Class)                                                                                                \
        QML_VALUE_TYPE(name)                                                                                                               \
    };

// The enumerations of a namespace.
#define UNKNOT_NAMES(names, Name)                                                                                                          \
    namespace Name##Names                                                                                                                  \
    {                                                                                                                                      \
        Q_NAMESPACE                                                                                                                        \
        QML_FOREIGN_NAMESPACE(unknot::present::names)                                                                                      \
        QML_NAMED_ELEMENT(Name)                                                                                                            \
    }

// A part of a singleton's, that QML makes none of.
#define UNKNOT_PART(Class, Name)                                                                                                           \
    struct Name##Part {                                                                                                                    \
        Q_GADGET                                                                                                                           \
        QML_FOREIGN(Class)                                                                                                                 \
        QML_NAMED_ELEMENT(Name)                                                                                                            \
        QML_UNCREATABLE("A singleton has it")                                                                                              \
    };

UNKNOT_VALUE(AdviceText, adviceText)
UNKNOT_VALUE(ArticleText, articleText)
UNKNOT_VALUE(BackupsText, backupsText)
UNKNOT_VALUE(BodyState, bodyState)
UNKNOT_VALUE(ChartRow, chartRow)
UNKNOT_VALUE(ChartText, chartText)
UNKNOT_VALUE(Choices, choices)
UNKNOT_VALUE(CopyText, copyText)
UNKNOT_VALUE(CutOffText, cutOffText)
UNKNOT_VALUE(DayText, dayText)
UNKNOT_VALUE(DiaryText, diaryText)
UNKNOT_VALUE(DoseRanges, doseRanges)
UNKNOT_VALUE(EditText, editText)
UNKNOT_VALUE(FilterText, filterText)
UNKNOT_VALUE(HealthText, healthText)
UNKNOT_VALUE(HistoryText, historyText)
UNKNOT_VALUE(ImportText, importText)
UNKNOT_VALUE(JournalText, journalText)
UNKNOT_VALUE(KeysText, keysText)
UNKNOT_VALUE(NextDayText, nextDayText)
UNKNOT_VALUE(NumberRange, numberRange)
UNKNOT_VALUE(OwnRoutinesState, ownRoutinesState)
UNKNOT_VALUE(PackRow, packRow)
UNKNOT_VALUE(PacksText, packsText)
UNKNOT_VALUE(PainNoteText, painNoteText)
UNKNOT_VALUE(PeriodsText, periodsText)
UNKNOT_VALUE(PlacesState, placesState)
UNKNOT_VALUE(PlanState, planState)
UNKNOT_VALUE(PointState, pointState)
UNKNOT_VALUE(PointText, pointText)
UNKNOT_VALUE(Report, report)
UNKNOT_VALUE(ReportWish, reportWish)
UNKNOT_VALUE(RestDayText, restDayText)
UNKNOT_VALUE(RoutineText, routineText)
UNKNOT_VALUE(RoutinesState, routinesState)
UNKNOT_VALUE(SessionDetail, sessionDetail)
UNKNOT_VALUE(SessionScreen, sessionScreen)
UNKNOT_VALUE(SessionSecond, sessionSecond)
UNKNOT_VALUE(SettingsFaults, settingsFaults)
UNKNOT_VALUE(SignsText, signsText)
UNKNOT_VALUE(SyncText, syncText)
UNKNOT_VALUE(TrialForm, trialForm)
UNKNOT_VALUE(TrialText, trialText)
UNKNOT_VALUE(WarningNotice, warningNotice)
UNKNOT_VALUE(WeekText, weekText)

UNKNOT_NAMES(acts, Act)
UNKNOT_NAMES(asked, Asked)
UNKNOT_NAMES(filtered, FilterBy)
UNKNOT_NAMES(health, HealthSides)
UNKNOT_NAMES(look, Look)
UNKNOT_NAMES(matching, Matching)
UNKNOT_NAMES(reportparts, ReportPart)
UNKNOT_NAMES(routinesides, RoutineSides)
UNKNOT_NAMES(step, Step)

UNKNOT_PART(unknot::app::SessionStart, SessionStart)
UNKNOT_PART(unknot::app::FilterChooser, FilterChooser)
UNKNOT_PART(unknot::app::CopyController, Copy)
UNKNOT_PART(unknot::present::CalendarModel, CalendarModel)

#undef UNKNOT_VALUE
#undef UNKNOT_NAMES
#undef UNKNOT_PART

} // namespace unknot::app::qml
