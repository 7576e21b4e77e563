// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sealedtext.h"

#include "present/backuptext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct SealedWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SealedWords)
};

} // namespace

CopyText sealingRuns()
{
    return {SealedWords::tr("The encrypted copy is being made and checked. That takes some seconds."), false, false, true};
}

CopyText notSealed(const Error &error)
{
    return {notBackedUp(error), false, false};
}

CopyText passphraseRefused(practice::PassphraseFault fault)
{
    switch (fault) {
    case practice::PassphraseFault::Empty:
        return {SealedWords::tr("Type a passphrase. Nothing was written yet."), false, false};
    case practice::PassphraseFault::Differs:
        break;
    }
    return {SealedWords::tr("The two passphrases are not the same. Nothing was written yet."), false, false};
}

} // namespace unknot::present
