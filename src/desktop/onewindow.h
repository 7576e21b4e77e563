// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

#include <filesystem>

class QWindow;

namespace unknot::desktop
{

// One window for one data folder: the journal has one writer. The first tells the session bus where it
// is; a second that finds the journal held asks it to come forward and ends. Without a session bus,
// or if nobody answers, the second opens its own window and says who holds the journal.
class OneWindow : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    // Whether the window over this data folder was found and said that it has come forward. `start`: and has taken
    // this routine's id, which is to be started there.
    [[nodiscard]] static bool raiseOther(const std::filesystem::path &dataFolder, const QString &start = {});

    // Answers from now on for this window, which it does not own and which outlives it.
    OneWindow(QWindow &window, const std::filesystem::path &dataFolder, QObject *parent = nullptr);

    // As the Desktop Entry Specification has it; platformData may carry the token that lets a Wayland
    // window come forward.
    // NOLINTNEXTLINE(readability-identifier-naming): the name is the specification's
    Q_SCRIPTABLE Q_INVOKABLE void Activate(const QVariantMap &platformData);
    // "start" with the id of a routine is the one action there is.
    // NOLINTNEXTLINE(readability-identifier-naming): the name is the specification's
    Q_SCRIPTABLE Q_INVOKABLE void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

Q_SIGNALS:
    void startAsked(const QString &routine); // by a second start, once the window has come forward

private:
    QWindow &m_window;
};

} // namespace unknot::desktop
