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

struct SessionStartElement {
    Q_GADGET
    QML_FOREIGN(unknot::app::SessionStart)
    QML_NAMED_ELEMENT(SessionStart)
    QML_UNCREATABLE("Session has one")
};

namespace StepNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::step)
QML_NAMED_ELEMENT(Step)
} // namespace StepNames

namespace ActNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::acts)
QML_NAMED_ELEMENT(Act)
} // namespace ActNames

namespace AskedNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::asked)
QML_NAMED_ELEMENT(Asked)
} // namespace AskedNames

namespace HealthSidesNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::health)
QML_NAMED_ELEMENT(HealthSides)
} // namespace HealthSidesNames

namespace FilterByNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::filtered)
QML_NAMED_ELEMENT(FilterBy)
} // namespace FilterByNames

struct FilterTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::FilterText)
    QML_VALUE_TYPE(filterText)
};

struct PeriodsTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PeriodsText)
    QML_VALUE_TYPE(periodsText)
};

struct FilterChooserElement {
    Q_GADGET
    QML_FOREIGN(unknot::app::FilterChooser)
    QML_NAMED_ELEMENT(FilterChooser)
    QML_UNCREATABLE("History has one")
};

struct SignsTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::SignsText)
    QML_VALUE_TYPE(signsText)
};

struct SessionScreenValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::SessionScreen)
    QML_VALUE_TYPE(sessionScreen)
};

struct SessionSecondValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::SessionSecond)
    QML_VALUE_TYPE(sessionSecond)
};

struct AdviceTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::AdviceText)
    QML_VALUE_TYPE(adviceText)
};

struct CutOffTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::CutOffText)
    QML_VALUE_TYPE(cutOffText)
};

struct DayTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::DayText)
    QML_VALUE_TYPE(dayText)
};

struct TrialTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::TrialText)
    QML_VALUE_TYPE(trialText)
};

struct TrialFormValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::TrialForm)
    QML_VALUE_TYPE(trialForm)
};

struct RestDayTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::RestDayText)
    QML_VALUE_TYPE(restDayText)
};

struct WeekTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::WeekText)
    QML_VALUE_TYPE(weekText)
};

struct PainNoteTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PainNoteText)
    QML_VALUE_TYPE(painNoteText)
};

struct BodyStateValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::BodyState)
    QML_VALUE_TYPE(bodyState)
};

struct PointStateValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PointState)
    QML_VALUE_TYPE(pointState)
};

struct PointTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PointText)
    QML_VALUE_TYPE(pointText)
};

struct WarningNoticeValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::WarningNotice)
    QML_VALUE_TYPE(warningNotice)
};

struct PlanStateValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PlanState)
    QML_VALUE_TYPE(planState)
};

struct RoutinesStateValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::RoutinesState)
    QML_VALUE_TYPE(routinesState)
};

struct OwnRoutinesStateValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::OwnRoutinesState)
    QML_VALUE_TYPE(ownRoutinesState)
};

struct PlacesStateValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PlacesState)
    QML_VALUE_TYPE(placesState)
};

namespace MatchingNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::matching)
QML_NAMED_ELEMENT(Matching)
} // namespace MatchingNames

namespace LookNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::look)
QML_NAMED_ELEMENT(Look)
} // namespace LookNames

namespace RoutineSidesNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::routinesides)
QML_NAMED_ELEMENT(RoutineSides)
} // namespace RoutineSidesNames

struct RoutineTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::RoutineText)
    QML_VALUE_TYPE(routineText)
};

struct PackRowValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PackRow)
    QML_VALUE_TYPE(packRow)
};

struct PacksTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::PacksText)
    QML_VALUE_TYPE(packsText)
};

struct HealthTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::HealthText)
    QML_VALUE_TYPE(healthText)
};

struct CopyElement {
    Q_GADGET
    QML_FOREIGN(unknot::app::CopyController)
    QML_NAMED_ELEMENT(Copy)
    QML_UNCREATABLE("Journal has them")
};

struct CopyTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::CopyText)
    QML_VALUE_TYPE(copyText)
};

struct ReportValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::Report)
    QML_VALUE_TYPE(report)
};

namespace ReportPartNames
{
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(unknot::present::reportparts)
QML_NAMED_ELEMENT(ReportPart)
} // namespace ReportPartNames

struct ChartRowValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::ChartRow)
    QML_VALUE_TYPE(chartRow)
};

struct CalendarElement {
    Q_GADGET
    QML_FOREIGN(unknot::present::CalendarModel)
    QML_NAMED_ELEMENT(CalendarModel)
    QML_UNCREATABLE("History has one")
};

struct ImportTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::ImportText)
    QML_VALUE_TYPE(importText)
};

struct SyncTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::SyncText)
    QML_VALUE_TYPE(syncText)
};

struct DiaryTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::DiaryText)
    QML_VALUE_TYPE(diaryText)
};

struct JournalTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::JournalText)
    QML_VALUE_TYPE(journalText)
};

struct HistoryTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::HistoryText)
    QML_VALUE_TYPE(historyText)
};

struct ChartTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::ChartText)
    QML_VALUE_TYPE(chartText)
};

struct EditTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::EditText)
    QML_VALUE_TYPE(editText)
};

struct SessionDetailValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::SessionDetail)
    QML_VALUE_TYPE(sessionDetail)
};

struct NextDayTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::NextDayText)
    QML_VALUE_TYPE(nextDayText)
};

struct ArticleTextValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::ArticleText)
    QML_VALUE_TYPE(articleText)
};

struct ChoicesValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::Choices)
    QML_VALUE_TYPE(choices)
};

struct SettingsFaultsValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::SettingsFaults)
    QML_VALUE_TYPE(settingsFaults)
};

struct NumberRangeValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::NumberRange)
    QML_VALUE_TYPE(numberRange)
};

struct DoseRangesValue {
    Q_GADGET
    QML_FOREIGN(unknot::present::DoseRanges)
    QML_VALUE_TYPE(doseRanges)
};

} // namespace unknot::app::qml
