// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/backupspage.h"

#include "present/backuptext.h"
#include "present/text.h"
#include "present/timetext.h"

namespace unknot::present
{

void BackupsPage::backedUp(const Result<practice::BackedUp> &made, const WallTime &now)
{
    m_text.said = made ? lastBackupSentence(made->last, now) : notBackedUp(made.error());
}

void BackupsPage::listed(const Result<std::vector<practice::Backup>> &all, const WallTime &now)
{
    leave();
    m_all = all.value_or(std::vector<practice::Backup>{});
    m_text.days.clear();
    for (const practice::Backup &one : m_all)
        m_text.days << dayAndTime(one.made, now);
    if (!all)
        refused(all.error());
}

void BackupsPage::leave()
{
    m_file.clear();
    m_text.file.clear();
    m_text.chosen = -1;
    m_text.preview.clear();
    m_text.trouble.clear();
    m_text.canRestore = m_text.asksPassphrase = false;
}

const practice::Backup *BackupsPage::choose(int index)
{
    if (index < 0 || index >= std::ssize(m_all))
        return nullptr;
    leave();
    m_text.chosen = index;
    return chosen();
}

void BackupsPage::chooseFile(const std::filesystem::path &file)
{
    leave();
    m_file = file;
    m_text.file = toQt(file.string());
    m_text.preview = copyIsRead();
}

bool BackupsPage::mayOpen(const std::filesystem::path &file, const Result<bool> &isSealed)
{
    if (m_file != file)
        return false;
    if (isSealed && !*isSealed)
        return true;
    m_text.preview.clear();
    m_text.asksPassphrase = isSealed.has_value();
    if (!isSealed)
        refused(isSealed.error());
    return false;
}

void BackupsPage::opens()
{
    m_text.trouble.clear();
    m_text.preview = copyIsRead();
}

void BackupsPage::previewed(int index, const Result<practice::RestorePreview> &preview, const WallTime &now)
{
    if (m_text.chosen != index)
        return;
    m_text.preview = preview ? previewSentences(*preview, now) : notRestored(preview.error());
    m_text.canRestore = preview.has_value();
}

void BackupsPage::previewed(const std::filesystem::path &file, const Result<practice::RestorePreview> &preview, const WallTime &now)
{
    if (m_file != file)
        return;
    m_text.preview = preview ? previewSentences(*preview, now) : QString();
    m_text.trouble = preview ? QString() : notRestored(preview.error());
    m_text.canRestore = preview.has_value();
    m_text.asksPassphrase = m_text.asksPassphrase && !preview;
}

void BackupsPage::offers(const std::optional<practice::Backup> &good, const WallTime &now)
{
    m_good = good;
    m_text.offer = lastGoodSentence(good, now);
}

void BackupsPage::withdraw()
{
    m_good.reset();
    m_text.offer.clear();
}

const practice::Backup *BackupsPage::chosen() const
{
    return m_text.chosen < 0 ? nullptr : &m_all[std::size_t(m_text.chosen)];
}

void BackupsPage::refused(const Error &error)
{
    m_text.trouble = notRestored(error);
}

void BackupsPage::notNoted()
{
    m_text.trouble = restoreNotNoted();
}

} // namespace unknot::present
