// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace unknot::app
{

class JournalKeeper;
class OwnPractice;
class RoutinesController;
class SessionController;

// A routine that is asked for from outside the window, by the command line or by a second start: as if it was opened on
// the page of routines and Start pressed there, once it is known whether the journal is whole. Where none may start that
// page says why. A session that is asked for or runs goes on, and nothing follows.
class AskedStart : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const JournalKeeper &journal;
        const OwnPractice &own;
        RoutinesController &routines;
        SessionController &session;
    };
    explicit AskedStart(const Parts &parts);

    void ask(const QString &routine); // its id; nothing of one that is not known

Q_SIGNALS:
    void opens(); // the page of routines is to be shown

private:
    void begin();

    Parts m_parts;
    QString m_waiting; // for the journal
};

} // namespace unknot::app
