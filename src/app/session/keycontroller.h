// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/sessionkeys.h"

#include <QObject>

namespace unknot::app
{

class AppSettings;

// The keys of a session: which of them does what, and choosing another, as a pedal may send any.
class KeyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QStringList names READ names NOTIFY changed) // of the keys, by Act
    Q_PROPERTY(QStringList acts READ acts CONSTANT) // what they do, by Act
    Q_PROPERTY(int asks READ asks NOTIFY asksChanged) // for the key of that Act; -1: for none
    Q_PROPERTY(QString trouble READ trouble NOTIFY asksChanged) // why the last one was not taken
    Q_PROPERTY(bool usual READ usual NOTIFY changed) // none was changed

public:
    explicit KeyController(AppSettings &settings);

    [[nodiscard]] QStringList names() const { return m_keys.names(); }
    [[nodiscard]] QStringList acts() const;
    [[nodiscard]] int asks() const { return m_asks; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] bool usual() const { return m_keys.names() == present::SessionKeys().names(); }

    // The numbers of a key event; as present::latinKey and SessionKeys::actOf.
    Q_INVOKABLE [[nodiscard]] static int latinKey(int key, const QString &text, int modifiers, int scanCode);
    Q_INVOKABLE [[nodiscard]] unknot::present::acts::Act actOf(int latinKey) const { return m_keys.actOf(latinKey); }

    Q_INVOKABLE void askFor(int act); // the next key that take() gets; -1: none
    Q_INVOKABLE void take(int latinKey); // the key that was asked for, or trouble
    Q_INVOKABLE void reset(); // to the usual ones

Q_SIGNALS:
    void changed();
    void asksChanged();

private:
    void read();

    AppSettings &m_settings;
    present::SessionKeys m_keys;
    int m_asks = -1;
    QString m_trouble;
};

} // namespace unknot::app
