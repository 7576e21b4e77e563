// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <future>

namespace unknot::desktop
{

// Hears from login1, on the system bus, that the machine is about to sleep. The bus is looked for in a thread of its
// own, which ends once it was found: finding it waits for it. Without one nothing is ever heard.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);
    ~SleepWatch() override;

    [[nodiscard]] bool listens() const { return m_looking.get(); } // waits until it does, or nothing was found

Q_SIGNALS:
    void sleeps();

private:
    Q_SLOT void hear(bool begins); // or has ended, which changes nothing: whoever is back goes on by hand
    [[nodiscard]] bool look();

    std::shared_future<bool> m_looking;
};

} // namespace unknot::desktop
