// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/voice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSoundEffect>
#include <QStandardPaths>
#include <QUrl>

namespace unknot::sound
{

namespace
{
constexpr int usualSpeed = 150; // words a minute

// As espeak-ng calls it.
QString voiceOf(practice::Settings::Speaker speaker)
{
    using Speaker = practice::Settings::Speaker;
    switch (speaker) {
    case Speaker::British:
        break;
    case Speaker::BritishHigher:
        return QStringLiteral("en-gb+f3");
    case Speaker::American:
        return QStringLiteral("en-us");
    case Speaker::AmericanHigher:
        return QStringLiteral("en-us+f3");
    }
    return QStringLiteral("en-gb");
}

// Never quite empty: Qt would take that for this process's own.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}
} // namespace

Voice::Voice(const std::filesystem::path &cache, Milliseconds patience, QObject *parent)
    : QObject(parent), m_program(QStandardPaths::findExecutable(QStringLiteral("espeak-ng"))),
      m_cache(QString::fromStdString(cache.string()))
{
    QDir().mkpath(m_cache);
    m_process.setProcessEnvironment(bareEnvironment());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus how) { rendered(code == 0 && how == QProcess::NormalExit); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            rendered(false);
    });
}

// The process would report its end to members that are gone by then.
Voice::~Voice()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

// "-b 1": what comes in is UTF-8, whatever the machine's language.
QStringList Voice::arguments() const
{
    return {QStringLiteral("--stdin"), QStringLiteral("-b"), QStringLiteral("1"), QStringLiteral("-v"), voiceOf(m_manner.speaker),
        QStringLiteral("-s"), QString::number(usualSpeed * m_manner.speed / 100), QStringLiteral("-p"), QStringLiteral("42")};
}

bool Voice::speaks() const
{
    return !m_rendering.isEmpty() || (m_effect && m_effect->isPlaying());
}

QString Voice::fileFor(const QString &sentence) const
{
    const QByteArray name = QCryptographicHash::hash((arguments().join(u' ') + sentence).toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_cache + u'/' + QString::fromLatin1(name) + QStringLiteral(".wav");
}

void Voice::prepare(const QString &sentence)
{
    if (!available() || sentence.isEmpty() || m_queue.contains(sentence) || QFileInfo::exists(fileFor(sentence)))
        return;
    m_queue.enqueue(sentence);
    renderNext();
}

void Voice::renderNext()
{
    if (m_process.state() != QProcess::NotRunning || m_queue.isEmpty())
        return;
    m_rendering = m_queue.dequeue();
    // Rendered beside its place and moved there whole: a file that was cut off is never played.
    m_process.start(m_program, arguments() + QStringList{QStringLiteral("-w"), fileFor(m_rendering) + QStringLiteral(".part")});
    m_process.write(m_rendering.toUtf8());
    m_process.closeWriteChannel();
    m_patience.start();
}

void Voice::rendered(bool good)
{
    m_patience.stop();
    const QString file = fileFor(m_rendering);
    const bool there = good && QFile::rename(file + QStringLiteral(".part"), file);
    if (there && m_rendering == m_wanted)
        playFile(file);
    m_rendering.clear();
    renderNext();
}

void Voice::say(const QString &sentence, double volume)
{
    if (!available())
        return;
    m_wanted = sentence;
    m_volume = volume;
    if (const QString file = fileFor(sentence); QFileInfo::exists(file))
        return playFile(file);
    m_queue.removeAll(sentence);
    m_queue.prepend(sentence);
    renderNext();
}

void Voice::playFile(const QString &file)
{
    if (!m_effect)
        m_effect = new QSoundEffect(this);
    m_effect->stop();
    m_effect->setSource(QUrl::fromLocalFile(file));
    m_effect->setVolume(float(m_volume));
    m_effect->play();
}

void Voice::stop()
{
    m_wanted.clear();
    if (m_effect)
        m_effect->stop();
}

} // namespace unknot::sound
