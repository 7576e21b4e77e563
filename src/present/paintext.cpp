// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paintext.h"

#include "base/nrs.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct PainText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PainText)
};

} // namespace

QString changeWords(int before, int after)
{
    switch (painChange(before, after)) {
    case PainChange::ClearlyLess:
        return PainText::tr("clearly less");
    case PainChange::Less:
        return PainText::tr("less, but under 30%");
    case PainChange::LittleLess:
        return PainText::tr("a little less, within the usual ups and downs");
    case PainChange::NoChange:
        return PainText::tr("no change");
    case PainChange::LittleMore:
        return PainText::tr("a little more, within the usual ups and downs");
    case PainChange::More:
        return PainText::tr("more: go lighter or stop");
    }
    return {};
}

QString changeExplained(int before, int after)
{
    switch (painChange(before, after)) {
    case PainChange::ClearlyLess:
        return PainText::tr("A fall of 2 or more, and of at least 30%.");
    case PainChange::Less:
        return PainText::tr("A fall of 2 or more, but of less than 30% of what it was. Look at the trend over five or more sessions.");
    case PainChange::LittleLess:
        return PainText::tr("One session's small fall can be chance. Look at the trend over five or more.");
    case PainChange::NoChange:
        return PainText::tr("The same number. Look at the trend over five or more sessions.");
    case PainChange::LittleMore:
        return PainText::tr("A rise of 1 can be chance. Go lighter next time if the spot is sore tomorrow.");
    case PainChange::More:
        return PainText::tr("A rise of 2 or more. Leave these spots until they have settled, then go lighter.");
    }
    return {};
}

QString gradeWords(catalogue::Grade grade)
{
    switch (grade) {
    case catalogue::Grade::None:
        return PainText::tr("No study found");
    case catalogue::Grade::Limited:
        return PainText::tr("Limited");
    case catalogue::Grade::LimitedToModerate:
        return PainText::tr("Limited to moderate");
    case catalogue::Grade::Moderate:
        return PainText::tr("Moderate");
    case catalogue::Grade::Good:
        return PainText::tr("Good");
    }
    return {};
}

int gradeBars(catalogue::Grade grade)
{
    switch (grade) {
    case catalogue::Grade::None:
        return 0;
    case catalogue::Grade::Limited:
        return 4;
    case catalogue::Grade::LimitedToModerate:
        return 5;
    case catalogue::Grade::Moderate:
        return 6;
    case catalogue::Grade::Good:
        return 8;
    }
    return 0;
}

} // namespace unknot::present
