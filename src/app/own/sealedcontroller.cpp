// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/sealedcontroller.h"

#include "present/sealedtext.h"
#include "present/text.h"

#include <utility>

namespace unknot::app
{

SealedController::SealedController(const JournalKeeper &journal, const std::filesystem::path &dataFolder, const journal::SealCost &cost)
    : CopyController(
        present::CopyOf::Sealed, [this] { return begin(); }, journal.copyWhere(), dataFolder),
      m_journal(journal), m_dataFolder(dataFolder), m_cost(cost)
{
}

void SealedController::seal(const QString &typed, const QString &passphrase, const QString &again, bool replaces)
{
    if (text().runs)
        return;
    m_passphrase = present::fromQt(passphrase);
    if (const auto fault = practice::passphraseFault(m_passphrase, present::fromQt(again)))
        show(present::passphraseRefused(*fault));
    else
        writeTo(present::copyPlace(present::CopyOf::Sealed, typed),
            replaces && text().replaces ? practice::Replacing::Agreed : practice::Replacing::No);
    m_passphrase.clear();
}

Result<practice::CopyMaking> SealedController::begin() const
{
    if (m_passphrase.empty() || !m_journal.reader() || !m_journal.allSaved())
        return tl::unexpected(Error{Error::Kind::Unreadable, {}, m_dataFolder, 0, {}});
    return [folder = m_dataFolder, passphrase = m_passphrase, cost = m_cost](const Sink &sink, const Progress &) mutable -> Status {
        const auto sealed = practice::sealedJournal(folder, std::exchange(passphrase, {}), cost);
        return sealed ? sink(*sealed) : tl::unexpected(sealed.error());
    };
}

} // namespace unknot::app
