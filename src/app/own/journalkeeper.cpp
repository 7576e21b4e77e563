// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"

#include "app/own/savefile.h"
#include "present/errortext.h"
#include "present/text.h"

#include <QUrl>

namespace unknot::app
{

JournalKeeper::JournalKeeper(const std::filesystem::path &file, Threads threads, QObject *parent)
    : QObject(parent), m_folder(file.parent_path()), m_threads(threads),
      m_queue(
          file, {[this] { Q_EMIT troubleChanged(); }, [this] { Q_EMIT saved(); }},
          threads == Threads::None ? practice::JournalQueue::Post{} : [this](std::function<void()> what) { Q_EMIT told(std::move(what)); })
{
    connect(
        this, &JournalKeeper::told, this, [](const std::function<void()> &what) { what(); }, Qt::QueuedConnection);
}

QString JournalKeeper::refusal() const
{
    const auto &state = m_queue.state();
    return state.refusal && !state.lookingOnly ? present::refusalSentence(*state.refusal) : QString();
}

bool JournalKeeper::canLook() const
{
    const auto &refusal = m_queue.state().refusal;
    return refusal && (refusal->kind == Error::Kind::Busy || refusal->kind == Error::Kind::ReadOnly);
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

Result<journal::SessionRecord> JournalKeeper::session(const journal::Uuid &id) const
{
    if (!allSaved()) {
        const auto run = m_queue.run();
        if (auto record = run ? run->session(id) : tl::unexpected(run.error()))
            return record;
    }
    const journal::JournalReader *journal = reader();
    if (!journal)
        return tl::unexpected(Error{Error::Kind::NotFound, "there is no journal", {}, 0, {}});
    return journal->session(id);
}

void JournalKeeper::writeElsewhere(const QUrl &file)
{
    const auto run = m_queue.run();
    const auto text = run ? run->exportJson(SystemClock().wall()) : tl::unexpected(run.error());
    if (!text)
        m_elsewhere = present::readingSentence(text.error());
    else if (const auto refused = saveFile(file.toLocalFile(), QByteArray::fromStdString(*text), m_folder, false))
        m_elsewhere = present::notWritten(refused->fault, file.toLocalFile(), refused->why);
    else
        m_elsewhere = present::elsewhereWritten(file.toLocalFile());
    Q_EMIT elsewhereChanged();
}

} // namespace unknot::app
