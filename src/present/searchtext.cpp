// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/searchtext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SearchText)
};

} // namespace

QString searchInstruction(safety::Searching searching)
{
    switch (searching) {
    case safety::Searching::Around:
        return SearchText::tr("Search two finger-widths each way. Press for 5 seconds where it is sorest.");
    case safety::Searching::Along:
        return SearchText::tr("Move along the muscle only, one finger-width each way. Press lightly for 5 seconds where it is sorest.");
    case safety::Searching::AlongUntested:
        break;
    }
    return SearchText::tr("Move along the muscle only, one finger-width each way. Do not press to test. How sore is it to a light touch?");
}

QString searchCaption(safety::Searching searching)
{
    switch (searching) {
    case safety::Searching::Around:
        return SearchText::tr("Search inside the circle, two finger-widths each way");
    case safety::Searching::Along:
        return SearchText::tr("Search inside the circle, along the muscle only");
    case safety::Searching::AlongUntested:
        break;
    }
    return SearchText::tr("Feel inside the circle, along the muscle only, without pressing to test");
}

} // namespace unknot::present
