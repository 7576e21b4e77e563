// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"

#include "present/text.h"

namespace unknot::app
{

JournalKeeper::JournalKeeper(const std::filesystem::path &file, Threads threads, Opened opened)
    : m_threads(threads),
      m_queue(file,
          {[this] { tellState(); }, [this] { Q_EMIT saved(); }, [this] { Q_EMIT checked(); }, [this] { Q_EMIT refusalChanged(); }},
          // No signal of this one's: the thread may be done with a small journal before anything is connected.
          post(this), std::move(opened)),
      m_everything(
          present::CopyOf::Journal, [this] { return practice::everythingInView(m_queue, SystemClock().wall()); }, copyWhere(),
          file.parent_path()),
      m_thisRun(
          present::CopyOf::ThisRun,
          [this]() -> Result<std::string> {
              auto copy = practice::thisRunAlone(m_queue, SystemClock().wall());
              if (!copy)
                  return tl::unexpected(copy.error());
              m_thisRun.setMissing(copy->missing);
              return std::move(copy->json);
          },
          file.parent_path())
{
    tellState();
}

practice::JournalQueue::Post JournalKeeper::post(QObject *owner) const
{
    if (m_threads == Threads::None)
        return {};
    return [owner](std::function<void()> what) { QMetaObject::invokeMethod(owner, std::move(what), Qt::QueuedConnection); };
}

void JournalKeeper::tellState()
{
    const auto holder = heldByAnother() ? journal::JournalStore::lockHolder(m_queue.state().refusal->file) : std::nullopt;
    m_text = present::journalText(m_queue.state(), m_queue.canLook(), holder);
    Q_EMIT stateChanged();
}

void JournalKeeper::writeOf(const journal::Uuid &session, Write write, Then then)
{
    m_queue.write(std::move(write), [this, session, then = std::move(then)](bool saved) {
        if (then)
            then(saved);
        if (saved)
            tellOf(session);
    });
}

void JournalKeeper::tellOf(const journal::Uuid &session)
{
    Q_EMIT sessionChanged(present::toQt(session));
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

} // namespace unknot::app
