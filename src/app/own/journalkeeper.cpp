// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"

#include "app/own/savefile.h"
#include "present/errortext.h"
#include "present/text.h"

#include <QFileInfo>
#include <QUrl>

namespace unknot::app
{

JournalKeeper::JournalKeeper(const std::filesystem::path &file, Threads threads, QObject *parent)
    : QObject(parent), m_folder(file.parent_path()), m_threads(threads),
      m_queue(
          file, {[this] { tellTrouble(); }, [this] { Q_EMIT saved(); }, [this] { Q_EMIT checked(); }, [this] { Q_EMIT refusalChanged(); }},
          threads == Threads::None ? practice::JournalQueue::Post{} : [this](std::function<void()> what) { Q_EMIT told(std::move(what)); })
{
    connect(
        this, &JournalKeeper::told, this, [](const std::function<void()> &what) { what(); }, Qt::QueuedConnection);
}

QString JournalKeeper::refusal() const
{
    const auto &state = m_queue.state();
    return state.refusal && !state.lookingOnly ? present::refusalSentence(*state.refusal, state.readable) : QString();
}

bool JournalKeeper::canLook() const
{
    return m_queue.canLook();
}

bool JournalKeeper::canSetAside() const
{
    const auto &refusal = m_queue.state().refusal;
    return refusal && (refusal->kind == Error::Kind::Malformed || refusal->kind == Error::Kind::NotADatabase);
}

bool JournalKeeper::heldByAnother() const
{
    const auto &refusal = m_queue.state().refusal;
    return refusal && refusal->kind == Error::Kind::Busy;
}

// What can never be written outweighs what only waits.
QString JournalKeeper::trouble() const
{
    const auto &state = m_queue.state();
    if (!state.lost.empty())
        return present::lostSentence(state.lost.size(), state.lost.back());
    return state.trouble ? present::sentenceFor(*state.trouble) : QString();
}

QString JournalKeeper::closing() const
{
    const auto &state = m_queue.state();
    const bool isStuck = state.trouble || state.refusal || !state.lost.empty(); // what is only on its way is waited for
    return isStuck && unsaved() > 0 ? present::closingSentence(std::size_t(unsaved()), state.kept) : QString();
}

QString JournalKeeper::notice() const
{
    const auto &state = m_queue.state();
    return present::besideSentences(state.damagedAside, state.takenIn, state.unsavedAside);
}

void JournalKeeper::tellTrouble()
{
    Q_EMIT troubleChanged();
    Q_EMIT noticeChanged();
}

void JournalKeeper::writeOf(const journal::Uuid &session, Write write, Then then)
{
    m_queue.write(std::move(write), [this, session, then = std::move(then)](bool saved) {
        if (then)
            then(saved);
        if (saved)
            Q_EMIT sessionChanged(present::toQt(session));
    });
}

void JournalKeeper::runWithoutSaving()
{
    m_queue.runWithoutSaving();
    Q_EMIT refusalChanged();
}

void JournalKeeper::lookOnly()
{
    m_queue.lookOnly();
    Q_EMIT refusalChanged();
}

void JournalKeeper::tryAgain()
{
    const bool opened = m_queue.canWrite();
    m_queue.tryAgain();
    if (!opened)
        Q_EMIT refusalChanged();
}

void JournalKeeper::setAside()
{
    m_queue.setAside();
    Q_EMIT refusalChanged();
}

void JournalKeeper::forgetNotice()
{
    m_queue.forgetTold();
}

Result<journal::SessionRecord> JournalKeeper::session(const journal::Uuid &id) const
{
    if (!allSaved()) {
        const auto run = m_queue.run();
        if (auto record = run ? run->session(id) : tl::unexpected(run.error()))
            return record;
    }
    const journal::JournalReader *journal = past();
    if (!journal)
        return tl::unexpected(Error{Error::Kind::NotFound, "there is no journal", {}, 0, {}});
    return journal->session(id);
}

QString JournalKeeper::proposedElsewhere() const
{
    return saveFileNamed(QStringLiteral("unknot-not-saved.json"), saveFolder());
}

QString JournalKeeper::elsewhereIn(const QUrl &folder, const QString &typed) const
{
    return saveFileNamed(QFileInfo(typed).fileName(), folder.toLocalFile());
}

void JournalKeeper::writeElsewhere(const QString &typed)
{
    writeRun(saveFileNamed(typed, saveFolder()), false);
}

void JournalKeeper::replaceElsewhere()
{
    writeRun(m_replaceable, true);
}

void JournalKeeper::writeRun(const QString &file, bool mayReplace)
{
    const auto run = m_queue.run();
    const auto text = run ? run->exportJson(SystemClock().wall()) : tl::unexpected(run.error());
    const auto refused
        = text ? saveFile(file, QByteArray::fromStdString(*text), m_folder, mayReplace) : std::optional<SaveRefused>(std::nullopt);
    m_isElsewhere = text && !refused;
    m_replaceable = refused && refused->fault == present::SaveFault::Exists ? file : QString();
    if (!text)
        m_elsewhere = present::readingSentence(text.error());
    else
        m_elsewhere = refused ? present::notWritten(refused->fault, file, refused->why) : present::elsewhereWritten(file);
    Q_EMIT elsewhereChanged();
}

} // namespace unknot::app
