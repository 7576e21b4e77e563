// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sessionstart.h"
#include "present/rowmodel.h"
#include "present/screeningtext.h"
#include "present/text.h"
#include "present/trialtext.h"
#include "present/warningnews.h"

namespace unknot::app
{

class AppSettings;
class CutOffController;
class HealthController;
class JournalKeeper;
class OwnPractice;

// What comes before a session (practice::SessionStart), with its page of warning signs: line by line, and of
// a line that is true which of its questions it is.
class SessionStart : public QObject
{
    Q_OBJECT

    // The lines in the order in which they are read: those that stand, that hold an emergency, then the others.
    Q_PROPERTY(QAbstractItemModel *standing READ standing CONSTANT)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT)
    Q_PROPERTY(QAbstractItemModel *furtherLines READ furtherLines CONSTANT)
    Q_PROPERTY(unknot::present::SignsText signs READ signs NOTIFY changed)
    // A warning sign of today that stops every session, wherever it hurts.
    Q_PROPERTY(unknot::present::WarningNotice warning READ warning NOTIFY warningChanged)
    Q_PROPERTY(bool answeredToday READ answeredToday NOTIFY warningChanged) // the warning questions, or some of them
    Q_PROPERTY(unknot::present::RestDayText restDay READ restDay NOTIFY changed) // something of it was to rest today
    Q_PROPERTY(QString notice READ notice NOTIFY warningChanged) // that it stops none any more, or why nothing began; to be told once

public:
    struct Parts {
        const practice::World &world;
        const Clock &clock;
        const AppSettings &settings;
        JournalKeeper &journal;
        HealthController &health;
        const OwnPractice &own;
        CutOffController &cutOff;
    };
    explicit SessionStart(const Parts &parts);

    void begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const QString &title = {}); // no title: by the zones
    void goOn() { m_start.goOn(); }
    void readSigns(const std::vector<SidedZone> &zones) { m_start.readSigns(zones); }
    void sayTrue(const QString &flag) { m_start.sayTrue(present::fromQt(flag)); }
    void leave() { m_start.leave(); }

    [[nodiscard]] practice::SessionStart::Asks asks() const { return m_start.asks(); }
    [[nodiscard]] practice::SessionStart::Pages pages() const { return m_start.pages(); }
    [[nodiscard]] const practice::SessionStart::About &about() const { return m_start.about(); }
    [[nodiscard]] std::string title() const; // of that
    [[nodiscard]] const practice::WarningSheet &sheet() const { return m_start.signs(); }
    [[nodiscard]] QAbstractItemModel *standing() { return &m_standing; }
    [[nodiscard]] QAbstractItemModel *lines() { return &m_lines; }
    [[nodiscard]] QAbstractItemModel *furtherLines() { return &m_furtherLines; }
    [[nodiscard]] const present::SignsText &signs() const { return m_signs; }
    [[nodiscard]] const present::WarningNotice &warning() const { return m_news.warning(); }
    [[nodiscard]] present::RestDayText restDay() const;
    [[nodiscard]] bool answeredToday() const { return m_news.answeredToday(); }
    [[nodiscard]] const QString &notice() const { return m_news.notice(); }

    Q_INVOKABLE void forgetNotice() { tell({}); }
    Q_INVOKABLE void pressLine(const QString &line) { m_start.pressLine(present::fromQt(line)); }
    Q_INVOKABLE void pressQuestion(const QString &question) { m_start.pressQuestion({present::fromQt(question)}); }
    Q_INVOKABLE void pressNews() { m_start.pressNews(); }
    Q_INVOKABLE void signsRead(); // and nothing else of them is true
    Q_INVOKABLE void healthRead() { m_start.healthRead(); } // the same
    Q_INVOKABLE void letRest() { m_start.letRest(); } // it is left out
    Q_INVOKABLE void pressAnyway() { m_start.pressAnyway(); }
    Q_INVOKABLE void cleared() { m_start.cleared(); } // the doctor has been seen
    Q_INVOKABLE void lookAgain() { m_start.lookAgain(); } // answered by mistake: what was, and the questions again
    Q_INVOKABLE void withdraw(const QString &line) { m_start.withdraw(present::fromQt(line)); }
    Q_INVOKABLE void readAdvice() { begin({}, {}); } // on that warning, without a session

Q_SIGNALS:
    void changed(); // what is asked, or what was said to it
    void warningChanged();
    void begins(); // what it is about; nothing is asked any more
    void goesOn(const unknot::journal::SessionRecord &record, const unknot::session::Progress &progress);

private:
    void show();
    void warn();
    void tell(const QString &notice);

    const catalogue::Catalogue &m_catalogue;
    const OwnPractice &m_own;
    practice::SessionStart m_start;
    present::RowModel<present::LineRow> m_standing, m_lines, m_furtherLines;
    present::SignsText m_signs;
    present::WarningNews m_news;
};

} // namespace unknot::app
