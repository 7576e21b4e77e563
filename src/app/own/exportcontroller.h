// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "catalogue/catalogue.h"
#include "present/exportchoice.h"

namespace unknot::app
{

// The journal in a file for somebody else: in which form, and of how many days back. It is written in a thread of its own, where the
// journal's keeper has one.
class ExportController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(int form READ form NOTIFY chosen) // as the enumeration has it: everything (JSON), a table (CSV), a health record (FHIR)
    Q_PROPERTY(int period READ period NOTIFY chosen) // which of the periods
    Q_PROPERTY(unknot::app::CopyController *copy READ copy CONSTANT)

public:
    ExportController(
        const catalogue::Catalogue &catalogue, const JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder);

    [[nodiscard]] int form() const { return static_cast<int>(m_choice.form); }
    [[nodiscard]] int period() const { return m_choice.period; }
    [[nodiscard]] CopyController *copy() { return &m_copy; }

    // As present::ExportChoice has them.
    Q_INVOKABLE void chooseForm(int form) { choose(&present::ExportChoice::chooseForm, form); }
    Q_INVOKABLE void choosePeriod(int period) { choose(&present::ExportChoice::choosePeriod, period); }

Q_SIGNALS:
    void chosen();

private:
    void choose(void (present::ExportChoice::*what)(int), int value)
    {
        (m_choice.*what)(value);
        follow();
    }
    [[nodiscard]] Result<practice::CopyMaking> begin() const;
    void follow();

    const catalogue::Catalogue &m_catalogue;
    const JournalKeeper &m_journal;
    const Clock &m_clock;
    present::ExportChoice m_choice;
    CopyController m_copy;
};

} // namespace unknot::app
