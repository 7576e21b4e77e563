// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/copycontroller.h"
#include "desktop/printdialog.h"
#include "practice/world.h"
#include "present/reportpage.h"

#include <QObject>

namespace unknot::figure
{
class FigureSource;
}

namespace unknot::app
{

class HealthController;
class JournalKeeper;

// The report for a therapist: what is to stand on it, and the file that it is written to. What the person writes on it
// is kept until the program ends, and nowhere else.
class ReportController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed) // why there is none; empty: there is one
    Q_PROPERTY(unknot::present::Report report READ report NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(unknot::app::CopyController *copy READ copy CONSTANT)
    Q_PROPERTY(QString printed MEMBER m_printed NOTIFY changed) // what came of printing it; empty: nothing to be told
    Q_PROPERTY(unknot::present::ReportWish wish READ wish WRITE setWish NOTIFY changed)

public:
    struct Parts {
        const practice::World &world;
        JournalKeeper &journal;
        HealthController &health;
        const practice::PointRecords &records;
        figure::FigureSource &figures;
        const Clock &clock;
    };
    ReportController(const Parts &parts, const std::filesystem::path &dataFolder);

    [[nodiscard]] bool isOpen() const { return m_page.isOpen(); }
    [[nodiscard]] const QString &unreadable() const { return m_page.unreadable(); }
    [[nodiscard]] const present::Report &report() const { return m_report; }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] CopyController *copy() { return &m_copy; }
    [[nodiscard]] const present::ReportWish &wish() const { return m_page.wish(); }
    void setWish(const present::ReportWish &wish);

    Q_INVOKABLE void begin(int range, const QString &place); // a practice::Span; whose pain is charted, as ReportWish has it
    Q_INVOKABLE void close();
    Q_INVOKABLE void print(); // by what listens to printAsked, which says what came of it
    void ended(desktop::PrintDialog::Outcome outcome);
    Q_INVOKABLE bool has(int part) const { return m_page.has(present::reportparts::Part(part)); }
    Q_INVOKABLE void leaveOut(int part, bool out);

Q_SIGNALS:
    void changed();
    void printAsked(const QByteArray &pdf, const QString &title);

private:
    void make();
    [[nodiscard]] Result<std::string> pdf() const;

    Parts m_parts;
    present::ReportPage m_page;
    present::Report m_report;
    QString m_printed;
    int m_pages = 1;
    CopyController m_copy;
};

} // namespace unknot::app
