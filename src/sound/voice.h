// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "practice/settings.h"

#include <QObject>
#include <QProcess>
#include <QQueue>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <filesystem>

class QSoundEffect;

namespace unknot::sound
{

// Speaks sentences with espeak-ng: each is rendered once to a WAV in the cache folder, by a process
// without a shell, and played like any other sound. A sentence asked for before it is rendered is
// spoken as soon as it is, unless another one came meanwhile.
//
// What is said may come from a pack, so nothing of it stands in the command line: it goes over the
// process's standard input. The process sees nothing of this one's environment, and is ended where it
// takes longer than `patience` for a sentence, which is then not spoken.
class Voice : public QObject
{
    Q_OBJECT

public:
    explicit Voice(const std::filesystem::path &cache, Milliseconds patience = Seconds(10), QObject *parent = nullptr);
    ~Voice() override;

    [[nodiscard]] bool available() const { return !m_program.isEmpty(); }
    void prepare(const QString &sentence);
    void say(const QString &sentence, double volume);
    [[nodiscard]] bool speaks() const; // just now, or as soon as it is rendered
    struct Manner {
        practice::Settings::Speaker speaker = practice::Settings::Speaker::British;
        int speed = 100; // percent of the usual
        bool operator==(const Manner &) const = default;
    };
    void setManner(const Manner &manner) { m_manner = manner; } // of what is rendered from now on
    void stop();

private:
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QString fileFor(const QString &sentence) const;
    void renderNext();
    void rendered(bool good);
    void playFile(const QString &file);

    QString m_program, m_cache;
    QQueue<QString> m_queue;
    QProcess m_process;
    QTimer m_patience;
    QString m_rendering, m_wanted;
    double m_volume = 1;
    Manner m_manner;
    QSoundEffect *m_effect = nullptr;
};

} // namespace unknot::sound
