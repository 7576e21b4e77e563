// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cues/cueplayer.h"

#include "app/cues/voice.h"
#include "app/settings/appsettings.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace unknot::app
{

namespace
{

QString soundOf(session::output::Cue cue)
{
    using Cue = session::output::Cue;
    switch (cue) {
    case Cue::LeadInSecond:
    case Cue::Stay:
        return QStringLiteral("lead-in");
    case Cue::HoldBegins:
    case Cue::SinkIn:
        return QStringLiteral("hold-begins");
    case Cue::HalfTime:
        return QStringLiteral("half-time");
    case Cue::LastSecond:
        return QStringLiteral("last-second");
    case Cue::HoldEnds:
        return QStringLiteral("hold-ends");
    case Cue::RestEndsSoon:
    case Cue::ChangeSide:
    case Cue::NextPoint:
        return QStringLiteral("rest-ends-soon");
    case Cue::EaseOff:
        return QStringLiteral("ease-off");
    case Cue::SessionOver:
        return QStringLiteral("session-over");
    }
    return {};
}

} // namespace

CuePlayer::CuePlayer(AppSettings &settings, const std::filesystem::path &sounds, const std::filesystem::path &cache, QObject *parent)
    : QObject(parent), m_settings(settings), m_sounds(sounds), m_voice(std::make_unique<Voice>(cache))
{
}

CuePlayer::~CuePlayer() = default;

QString CuePlayer::silentBecause() const
{
    if (QMediaDevices::defaultAudioOutput().isNull())
        return tr("No sound device was found, so the screen flashes instead.");
    if (!m_settings.sounds() && !m_settings.voice())
        return tr("Sounds and voice are off, so the screen flashes instead.");
    if (m_settings.voice() && !m_voice->available())
        return tr("The voice needs the program espeak-ng, which is not installed. Tones are used.");
    return {};
}

// A new one each time, in place of the last of that name: 6.4 plays a sound that has ended only every
// other time, and never says that it has ended where there is no device.
QSoundEffect *CuePlayer::effect(const QString &name)
{
    QSoundEffect *&one = m_effects[name];
    if (one)
        one->deleteLater();
    one = new QSoundEffect(this);
    one->setSource(QUrl::fromLocalFile(QString::fromStdString((m_sounds / (name.toStdString() + ".wav")).string())));
    return one;
}

void CuePlayer::play(session::output::Cue cue)
{
    const bool heard = !QMediaDevices::defaultAudioOutput().isNull() && m_settings.volume() > 0
        && (m_settings.sounds() || (m_settings.voice() && m_voice->available()));
    if (!heard)
        Q_EMIT flash();
    if (!heard || !m_settings.sounds())
        return;
    QSoundEffect *sound = effect(soundOf(cue));
    sound->setVolume(float(m_settings.volume()) / 100);
    sound->play();
}

void CuePlayer::say(const QString &sentence)
{
    if (m_settings.voice() && !sentence.isEmpty() && !QMediaDevices::defaultAudioOutput().isNull())
        m_voice->say(sentence, m_settings.volume() / 100.0);
}

void CuePlayer::tryOut()
{
    play(session::output::Cue::HoldBegins);
    say(tr("This is how the voice sounds."));
}

void CuePlayer::prepare(const QStringList &sentences)
{
    if (!m_settings.voice())
        return;
    for (const QString &sentence : sentences)
        m_voice->prepare(sentence);
}

void CuePlayer::silence()
{
    m_voice->stop();
}

} // namespace unknot::app
