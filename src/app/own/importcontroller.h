// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "exchange/document.h"
#include "present/importtext.h"

#include <QUrl>

#include <memory>

namespace unknot::app
{

// Another machine's journal, or an older one of this: looked at first, then taken in, all of it or nothing.
class ImportController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::ImportText text READ text NOTIFY changed)

public:
    ImportController(JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::ImportText &text() const { return m_text; }

    Q_INVOKABLE void look(const QUrl &file);
    Q_INVOKABLE void takeIn(); // what was looked at
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isPossible() const;
    void taken(bool saved);
    void show(const present::ImportText &text);

    JournalKeeper &m_journal;
    const Clock &m_clock;
    exchange::Document m_document; // that was looked at
    std::shared_ptr<exchange::MergePlan> m_plan; // what the write came to; it is made on the journal's thread
    QString m_file;
    bool m_waits = false; // for the disk
    present::ImportText m_text;
};

} // namespace unknot::app
