// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalkeeper.h"

#include "present/errortext.h"

namespace unknot::app
{

namespace
{
constexpr auto retryAfter = Seconds{5};

// A write that can't succeed later either must not hold up those behind it.
bool worthRetrying(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Full:
    case Error::Kind::Busy:
    case Error::Kind::ReadOnly:
    case Error::Kind::Unreadable:
    case Error::Kind::Internal:
        return true;
    case Error::Kind::NotFound:
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::TooNew:
    case Error::Kind::NotADatabase:
        return false;
    }
    return false;
}
} // namespace

JournalKeeper::JournalKeeper(const std::filesystem::path &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &JournalKeeper::flush);
    open();
}

void JournalKeeper::open()
{
    auto opened = journal::JournalStore::open(m_file);
    m_refusal = opened ? QString() : present::sentenceFor(opened.error());
    if (opened)
        m_store.emplace(std::move(*opened));
    Q_EMIT refusalChanged();
}

void JournalKeeper::runWithoutSaving()
{
    auto opened = journal::JournalStore::inMemory();
    if (!opened)
        return;
    m_store.emplace(std::move(*opened));
    m_forgetful = true;
    m_refusal.clear();
    Q_EMIT refusalChanged();
}

void JournalKeeper::tryAgain()
{
    if (!m_store)
        open();
    flush();
}

bool JournalKeeper::write(Write write)
{
    m_waiting.push_back(std::move(write));
    flush();
    return m_waiting.empty();
}

void JournalKeeper::flush()
{
    if (!m_store)
        return;
    bool wrote = false;
    while (!m_waiting.empty()) {
        const Status status = m_waiting.front()(*m_store);
        if (!status && worthRetrying(status.error().kind)) {
            setTrouble(present::sentenceFor(status.error()));
            m_retry.start();
            break;
        }
        if (!status)
            qWarning("unknot: %s", toString(status.error()).c_str());
        m_waiting.pop_front();
        wrote = true;
    }
    if (m_waiting.empty())
        setTrouble({});
    if (wrote)
        Q_EMIT saved();
}

void JournalKeeper::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace unknot::app
