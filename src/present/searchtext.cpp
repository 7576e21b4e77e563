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
        return SearchText::tr(
            "Move along the muscle only, one finger-width each way. Do not press to test. How sore is it to a light touch?");
    case safety::Searching::AtTheMark:
        return SearchText::tr("Stay at the mark: no searching about, and no pressing to test. How sore is it to a light touch?");
    case safety::Searching::NotAtAll:
        break;
    }
    return SearchText::tr("This spot is shown for information only: neither feel for it nor press it.");
}

QString searchCaption(safety::Searching searching)
{
    switch (searching) {
    case safety::Searching::Around:
        return SearchText::tr("Search inside the circle, two finger-widths each way");
    case safety::Searching::Along:
        return SearchText::tr("Search inside the circle, along the muscle only");
    case safety::Searching::AlongUntested:
        return SearchText::tr("Feel inside the circle, along the muscle only, without pressing to test");
    case safety::Searching::AtTheMark:
        return SearchText::tr("Stay at the mark: no searching about, and no pressing to test");
    case safety::Searching::NotAtAll:
        break;
    }
    return SearchText::tr("For information only: neither feel for it nor press it");
}

} // namespace unknot::present
