// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/cueplayer.h"

#include "sound/voice.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <utility>

namespace unknot::sound
{

namespace
{
constexpr double percent = 100;
}

CuePlayer::CuePlayer(Chosen chosen, const std::filesystem::path &sounds, const std::filesystem::path &cache, QObject *parent)
    : QObject(parent), m_chosen(std::move(chosen)), m_sounds(sounds), m_voice(std::make_unique<Voice>(cache))
{
}

CuePlayer::~CuePlayer() = default;

present::Hearing CuePlayer::hearing() const
{
    const practice::Settings &chosen = m_chosen();
    return {!QMediaDevices::defaultAudioOutput().isNull(), chosen.sounds && chosen.volume > 0, chosen.voice && chosen.voiceVolume > 0,
        m_voice->available()};
}

QSoundEffect *CuePlayer::read(const QString &name)
{
    auto *sound = new QSoundEffect(this);
    sound->setSource(QUrl::fromLocalFile(QString::fromStdString((m_sounds / (name.toStdString() + ".wav")).string())));
    return sound;
}

// Those that were read for a device that has gone are silent on another.
void CuePlayer::readTones()
{
    for (Tone &tone : m_tones)
        delete std::exchange(tone.next, nullptr);
    if (!m_chosen().sounds || QMediaDevices::defaultAudioOutput().isNull())
        return;
    for (const auto &file : std::filesystem::directory_iterator(m_sounds)) {
        const QString name = QString::fromStdString(file.path().stem().string());
        m_tones[name].next = read(name);
    }
}

void CuePlayer::play(session::output::Cue cue)
{
    const auto [device, tones, voice, canSpeak] = hearing();
    if (!device || (!tones && !(voice && canSpeak)))
        Q_EMIT flash();
    if (device && tones)
        playTone(cue);
}

void CuePlayer::say(const QString &sentence)
{
    if (const auto to = hearing(); to.voice && to.device && !sentence.isEmpty()) {
        takeManner();
        m_voice->say(sentence, m_chosen().voiceVolume / percent);
    }
}

void CuePlayer::takeManner()
{
    m_voice->setManner({m_chosen().speaker, m_chosen().voiceSpeed});
}

void CuePlayer::beat(session::output::Cue cue, const QString &word)
{
    if (const auto to = hearing(); to.tones && to.device)
        playTone(cue);
    else if (!m_voice->speaks())
        say(word);
}

void CuePlayer::count(int seconds)
{
    if (!hearing().tones)
        say(QString::number(seconds));
}

void CuePlayer::playTone(session::output::Cue cue)
{
    const QString name = present::soundOf(cue);
    auto &[played, next] = m_tones[name];
    if (played)
        played->deleteLater();
    played = next ? next : read(name);
    played->setVolume(float(m_chosen().volume / percent));
    played->play();
    next = read(name);
}

void CuePlayer::tryTone()
{
    play(session::output::Cue::HoldBegins);
}

void CuePlayer::tryVoice()
{
    say(tr("This is how the voice sounds."));
}

void CuePlayer::prepare(const QStringList &sentences)
{
    if (!m_devices) { // not before: the library behind it is loaded, and looks for its server
        m_devices = new QMediaDevices(this);
        connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &CuePlayer::readTones);
        readTones();
    }
    if (!m_chosen().voice)
        return;
    takeManner();
    for (const QString &sentence : sentences)
        m_voice->prepare(sentence);
}

void CuePlayer::silence()
{
    m_voice->stop();
}

} // namespace unknot::sound
