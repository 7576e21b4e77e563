// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unknot::desktop
{

// Whether a key was used last, not the pointer. Then it has to be seen where the keyboard is, however it came there: a page
// that opens gives it to its first button, and Qt rings only what was reached by Tab.
class LastInput : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool byKeys READ byKeys NOTIFY changed)

public:
    explicit LastInput(QObject *parent = nullptr); // watches all windows of the program

    [[nodiscard]] bool byKeys() const { return m_byKeys; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void set(bool byKeys);

    bool m_byKeys = false;
};

} // namespace unknot::desktop
