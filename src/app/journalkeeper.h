// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journalstore.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <functional>
#include <optional>

namespace unknot::app
{

// Holds the journal for the program. What can't be written now (a full disk, another program at
// it) is kept in order and tried again, so that a session goes on and nothing is lost silently.
class JournalKeeper : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged) // why there is no journal; empty: there is
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged) // why something is not saved yet; empty: all is
    Q_PROPERTY(bool forgetful READ forgetful NOTIFY refusalChanged) // running without saving, as agreed

public:
    using Write = std::function<Status(journal::JournalStore &)>;

    explicit JournalKeeper(const std::filesystem::path &file, QObject *parent = nullptr);

    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] bool forgetful() const { return m_forgetful; }

    // Null until there is one: the file was refused and the person has not agreed to go without.
    [[nodiscard]] journal::JournalStore *store() { return m_store ? &*m_store : nullptr; }

    // Writes now; on failure the write is kept, and everything after it too, in order. Returns
    // whether it is on the disk.
    bool write(Write write);

    Q_INVOKABLE void runWithoutSaving();
    Q_INVOKABLE void tryAgain(); // to open, or to write what is waiting

Q_SIGNALS:
    void refusalChanged();
    void troubleChanged();
    void saved(); // something new is in the journal

private:
    void open();
    void flush();
    void setTrouble(const QString &trouble);

    std::filesystem::path m_file;
    std::optional<journal::JournalStore> m_store;
    std::deque<Write> m_waiting;
    QTimer m_retry;
    QString m_refusal, m_trouble;
    bool m_forgetful = false;
};

} // namespace unknot::app
