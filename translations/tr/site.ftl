### The words of the site’s templates in Turkish.

## On every page

tagline = Yanına alacağın birkaç söz
skip = İçeriğe geç
nav = Menü
nav-home = Ana sayfaya
nav-narratives = Gençler için
nav-guides = Anne babalar için
nav-leaders = Grup liderleri için
nav-help = Yardım al
nav-survey = Anketler
nav-about = Medskick hakkında
nav-organisations = Kuruluşlar için
nav-forum = Forum

exit = Sayfadan çık
    .note = “Sayfadan çık” seni hemen başka bir siteye götürür. Geçmişi silmez: burada olduğun tarayıcıda hâlâ görülebilir.
    .keys = Klavyen varsa Shift tuşuna üç kez de basabilirsin.

search = Ara
    .about = Burada olan her şey, bölüm bölüm.
    .label = Ne arıyorsun?
    .found = { $count } sonuç.
    .nothing = Sonuç yok. Başka bir kelime dene ya da listeye bak.
    .failed = Şu anda arama yapılamıyor. Listeye bak.

languages = Dil

footer-privacy = Seni nasıl koruyoruz
footer-accessibility = Erişilebilirlik
footer-nothing = Çerez yok, ziyaret ölçümü yok, hesap yok.
footer-licence = Metinleri ve resimleri paylaşabilir ve değiştirebilirsin:
print-from = Yazdırıldığı yer
comma = ,
aloud = Metni sesli oku
    .stop = Okumayı durdur

## Notices

notice = Bu metin hakkında
notice-proposal = Bu bir öneridir. Henüz kimse imzalamadı.
notice-fallback = Bu sayfa henüz senin dilinde yok. Metin şu dilde gösteriliyor: { $name }.
notice-stale = Metin çevrildikten sonra aslı değişti. Buradaki bir şey eski olabilir.
    .link = Aslını oku
notice-partial = Sitenin tamamı henüz senin diline çevrilmedi. Eksik olanlar başka bir dilde gösterilir.
notice-unreviewed = Bu çeviriyi henüz kimse gözden geçirmedi.

## The chooser, the page that does not exist

chooser = Dil seç
    .hello = Merhaba
    .go = Türkçe oku
notfound = Sayfa bulunamadı
    .text = Taşınmış olabilir ya da adres yanlış olabilir.

## Home

doors = Nereden başlamak istersin?
door-youth = Gencim
    .text = Kısa hikâyeler. İki dakikada oku, bir şey yap.
door-parent = Anne ya da babayım
    .text = Neleri fark edebilirsin ve daha bu akşam ne söyleyebilirsin. Kardeşler için de.
door-leader = Gençlerle çalışıyorum
    .text = Grupla konuş ve herkesin ankete cevap vermesini sağla.
home-message = Yetişkinlerin söyleyebileceği şey
    .text = Kendisinden böyle bir iş istenen herkese yetişkinlerin birlikte söyleyebileceği şey için bir öneri.
    .go = Mesajı oku
home-help = Biriyle konuşmak ister misin?
    .text = Kimin, ne zaman cevap verdiğini ve kimliğini gizlemek hakkında bildiklerimizi burada görürsün.
    .go = Doğru yardımı bul
home-survey = Senin olduğun yerde durum nasıl?
    .text = Kim olduğunu söylemeden cevap ver. Hiçbir şey gönderilmez: cevaplar yalnız sende kalır.
    .go = Ankete git

## The joint message

message-who = Bunu kim söylüyor?
    .text = Mesajın arkasında bunlar var. Her biri ne yapmaya söz verdiğini kendisi yazdı.
message-nobody = Şimdilik hiç kimse. Bu mesaj, birlikte söylemek isteyenlere bir öneridir. Arkasında duran, ne yapmaya söz verdiğini kendisi yazar; adı ancak o zaman burada yer alır.
message-next = Nasıl olabilir?

## Stories

fiction = Kurmaca hikâye
    .note = Kişiler gerçekte yok.
act = Yapabileceğin bir şey
ask = Sana bir soru
    .note = Bunu düşün ya da güvendiğin biriyle konuş. Burada cevap vermen gerekmez.
next-story = Sonraki hikâye
all-stories = Bütün hikâyeler

card = Hikâyeyi resim olarak paylaş
    .text = Resimde hikâyenin adı ve yapabileceğin şey var. Üzerinde kim olduğunu gösteren hiçbir şey yok.
    .tall = Dikey resim
    .wide = Yatay resim

signoff = Metnin arkasında kim var?
signoff-nobody = Metin bir öneri olarak yazıldı. Üzerinde henüz gençler, anne babalar ya da kuruluşlar çalışmadı.
signoff-took-part = Metne katkı verenler:
signoff-unsigned = Hiçbir kuruluş imzalamadı.
signoff-signed = İmzalayanlar:

## Guides and leaders

guide-signs = Bir şey fark edersen
guide-sign = Fark edersen
guide-say = Bu akşam söyle
guide-one-sign = Tek bir işaret nadiren bir anlam taşır. Birkaçı bir aradaysa sormak için neden var demektir.
guide-print = Sayfa yazdırılabilir.
guide-help = Sen de biriyle konuşmak ister misin?
onward = Devam
all-help = Bütün yardım yolları
all-leaders = Liderler için daha fazlası
all-organisations = Kuruluşlar için daha fazlası
all-forum = Forum hakkında daha fazlası
all-guides = Bütün rehberler
roles = Dört rol. Riski biri alır.
role-order = Siparişi veren
    .text = karar verir ve öder
role-recruit = Kişiyi bulan
    .text = bulur ve ikna eder
role-enable = Ortamı hazırlayan
    .text = gerekenleri ayarlar
role-do = İşi yapan
    .text = görünür ve riski alır

## Get help

help-needs = Neye ihtiyacın var?
help-numbers = Buralara başvurabilirsin
help-top = Yukarı
help-also = Yardım edebilecek başkaları
help-only = Yalnız bunları göster
    .always = gece gündüz açık olanlar
    .anonymous = kimliğini gizleyebileceğin yerler
help-nobody = Bildiklerimizden hiçbiri. Daha fazlasını görmek için bir seçimi kaldır.
help-more = Bununla ilgili daha fazlası
need-urgent = Şu anda tehlike var
need-talk = Biriyle konuşmak istiyorum
need-violence = Biri tehdit ediyor ya da vuruyor
need-victim = Bir suçun mağduru oldum
need-social = Evde desteğe ihtiyacımız var
need-leave = Bundan kurtulmak istiyorum
need-police = Polise anlatmak istiyorum
for-youth = Gençler için
for-parent = Anne babalar için
for-adult = 18 yaşında ya da daha büyükler için
for-women = Kadınlar ve yakınları için
for-all = Herkes için
help-hours = Saatler
help-anonymous = Kimliğin gizli mi?
help-languages = Diller
help-website = Web sitesi
help-checked = Karşılaştırma: { $date }
help-source = Kaynak
    .dated = { $date } tarihli
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Kaynaklar
    .one = Kaynak

language-ar = Arapça
language-ckb = Soranice
language-da = Danca
language-en = İngilizce
language-es = İspanyolca
language-fa = Farsça
language-fi = Fince
language-fr = Fransızca
language-pl = Lehçe
language-prs = Darice
language-ps = Peştuca
language-so = Somalice
language-sv = İsveççe
language-sv-simple = kolay İsveççe
language-swl = İsveç işaret dili
language-ti = Tigrinya
language-tr = Türkçe
language-uk = Ukraynaca

## The survey

all-surveys = Bütün anketler
survey-who = Kim soruyor?
survey-why = Neden?
survey-time = Ne kadar sürer?
survey-opening = Anket açılıyor …
survey-late = Anket henüz açılmadı, bu yüzden basınca bir şey olmuyor. Biraz bekle ya da sayfayı yeniden yükle.
survey-own = Anketi kendi sayfasında aç
survey-noscript = Anket için JavaScript gerekir ve burada kapalı. Soruları aşağıda okuyabilir, yazdırabilir ya da biriyle konuşabilirsin.
workshop-noscript = Bunun için JavaScript gerekir ve burada kapalı. Soruları anketin kendi sayfasında okuyabilir ve yazdırabilirsiniz:
merge-noscript = Bu sayfa için JavaScript gerekir: sayfa mühürlü cevapları tarayıcıda açar.
merge-late = Sayfanın bu bölümü henüz açılmadı. Biraz bekle ya da sayfayı yeniden yükle.
merge-failed = Sayfanın bu bölümü açılamadı. Sayfayı yeniden yükle ya da başka bir tarayıcı dene. Cevap dosyaları hâlâ sende.
merge-save = Sayfayı dosya olarak kaydet
    .text = Dosya bir tarayıcıda açılır ve internet olmadan, USB bellekten ya da klasörden çalışır.
saved-online = Kampanyanın internetteki sayfaları:
workshop = Grupça tek tablette cevap verin
    .text = Tek tek, sen lider olarak. Bir anket seç:
survey-failed-offline = Anket alınamadı. İnternetin var mı diye bak ve sayfayı yeniden yükle.
survey-failed-missing = Anket artık bu adreste değil.
survey-failed-blocked = Sayfa ankete izin vermiyor. Telefonunda bir sorun yok.
survey-failed-damaged = Anketin bir dosyası olması gerektiği gibi değil. Bu yüzden açılmıyor.
survey-failed-old = Tarayıcın anket için çok eski. Daha yenisini dene.
survey-failed-switched-off = Anket için tarayıcının burada kapalı olan bir parçası gerekiyor (WebAssembly). Bazı güvenlik ayarları onu kapatır. Telefonunda bir sorun yok.
survey-failed-setup = Anket sayfaya doğru yerleştirilmemiş. Telefonunda bir sorun yok.
survey-failed-broken = Anket durdu ve cevapların kayboldu. Baştan başlamak için sayfayı yeniden yükle.
survey-failed-key = Anahtar yok ya da eksik. O olmadan cevaplar mühürlenemez, bu yüzden burada hiçbir şey açılmaz. Cevapları toplayan kuruluştan bağlantıyı ya da dosyayı yeniden iste.
survey-failed-way = Soruları aşağıda okuyabilir ya da yazdırabilirsin.
survey-failed-page = Onu kendi sayfasında açabilirsin.
survey-paper = Soruları oku ya da yazdır
    .note = Kâğıda adını yazma. İstediğin soruyu atlayabilirsin.
survey-one = Bir cevap seç.
survey-many = İstediğin kadar seç.
survey-max = En çok { $max } tane seç.
survey-rank = Rakam yaz: birinciye 1, sonrakine 2 ve böyle devam et.
survey-write = Kısa yaz. Kimsenin adını yazma.
survey-scale = Bir rakamı daire içine al: 1 “{ $low }”, { $points } “{ $high }” demektir.
survey-if = Yalnız şu doğruysa cevap ver: { $condition }.
survey-if-has = soru { $number } “{ $choice }”
survey-if-not = soru { $number } “{ $choice }” değil
survey-if-none = şu doğru değil: { $condition }
survey-if-and = ve
survey-if-or = ya da
data = Cevaplarla hesap yapanlar için
data-text = Cevapları bir istatistik programı için mi kaydettin? Bu dosyalar sütunların ve kodların anlamını söyler.
data-codebook = Bütün dillerde kod kitabı
data-r = R’de aç
data-spss = SPSS’te aç
data-package = Programlar için açıklama (Data Package)
data-skipped = Soruyu atladı
data-declined = Cevap vermek istemiyor
data-chosen = Seçildi
data-not-chosen = Seçilmedi
data-hidden = Gizli, çünkü çok az kişi böyle cevap verdi
embed-title = Sorular

## The directory, and results half-year by half-year

directory = Belediye belediye
directory-empty = Burada henüz bir şey yok. Hiçbir kuruluş kendini eklemedi ve biz listeyi kimsenin yerine doldurmuyoruz.
directory-after-hours = Nöbetçi sosyal hizmetler (socialjour)
directory-activities = Ücretsiz yapılabilecekler
directory-organisations = Kuruluşlar
directory-ages = Yaş:
day-mon = pazartesi
day-tue = salı
day-wed = çarşamba
day-thu = perşembe
day-fri = cuma
day-sat = cumartesi
day-sun = pazar
waves = Sonuçlar, yarıyıl yarıyıl
waves-empty = Henüz yayımlanmış sonuç yok. Bir kuruluş iki yarıyılı yayımladığında burada yan yana görünürler.
wave-half-1 = { $year } baharı
wave-half-2 = { $year } sonbaharı
wave-count = { $of } kişiden { $count }
wave-least = en az { $of } kişiden
wave-below = { $least } sayısından az
wave-hidden = gösterilmiyor
wave-absent = sorulmadı

## Dates

date = { $day } { $month } { $year }
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = Acil numara
    .what = { statement-call-112 }
    .hours = Her zaman.
    .anonymous = Kesin bilmiyoruz. Numaranı görebileceklerini hesaba kat. Cep telefonundan ararsan nerede olduğunu da öğrenirler.
help-bris =
    .what = Bir yetişkinle telefonda konuş, internette yazış (chat) ya da ona e-posta veya SMS gönder. 18 yaşından küçükler için. Ücretsiz.
    .hours = Gece gündüz.
    .anonymous = Evet. Adını söylemen gerekmez. Numaranı görüp görmediklerini bilmiyoruz. Kim olduğunu söylersen artık kimliğin gizli değildir. Bris 2021’de, acil bir durumda 112’ye ya da nöbetçi sosyal hizmetlere (socialjouren) ulaşmana yardım edebileceğini yazdı.
help-social_services =
    .name = Sosyal hizmetler (socialtjänsten)
    .contact = Belediyendeki sosyal hizmetler
    .what = Gençler, anne babalar ve başkaları için öğüt ve destek. Kimin söz konusu olduğunu söylemeden arayıp öğüt isteyebilirsin. Kanıta ihtiyacın yok.
    .hours = Belediyeye göre değişir. Akşamları ve hafta sonları nöbetçi sosyal hizmetler (socialjouren) vardır. Bazı belediyelerde 112’den ulaşılır, bazılarında kendi numarası vardır.
    .anonymous = Yalnız telefon eder ve adını ya da numaranı hiç söylemezsen. Hangi numaradan aradığını görüp görmediklerini bilmiyoruz. E-posta adresini gösterir. Adını söylersen aile genellikle kimin haber verdiğini öğrenir. Okulda ya da sağlık hizmetinde çalışan ve bildirmek zorunda olan kişi kimliğini gizleyemez.
help-protection =
    .name = Polis (polisen), tehdit ediliyorsan
    .what = Tehdit edilen ya da baskı gören senin için. Hangi korumanın gerektiğini polis değerlendirir. Yazılanları silme. Tehdit yeniyse ya da sürüyorsa 112’yi ara.
    .hours = Doğrulanmadı. Polisin sayfasına bak.
    .anonymous = Hayır. Polisin seni koruyabilmesi için kim olduğunu bilmesi gerekir. Anlatmadan önce, söylediklerini kimin okuyabileceğini sor.
help-kvinnofridslinjen =
    .what = Tehdit ya da şiddet gören kadınlar ve onların arkadaşları ve aileleri için. Çoğu dil için tercüman var. Arama ücretsizdir ve telefon faturasında görünmez.
    .hours = Gece gündüz.
    .anonymous = Evet. Kim olduğunu söylemen gerekmez. Numaranı görüp görmediklerini bilmiyoruz. Arama cep telefonunun arama listesinde görülebilir.
help-brottsofferjouren =
    .what = Bir suça uğradıysan, bir suç gördüysen ya da suça uğrayan birine yakınsan. Polise bildirmiş olman gerekmez. Polis görüşmesine seninle gelebilirler. Ücretsiz.
    .hours = Doğrulanmadı. Kendi sayfalarına bak.
    .anonymous = Evet. Kim olduğunu söylemen gerekmez. Cevap verenler hiçbir şeyi başkasına aktarmamaya söz verdi. Numaranı görüp görmediklerini bilmiyoruz.
help-jag_vill_veta =
    .what = 18 yaşından küçükler için okunacak bir site. Neyin suç olduğu, hakların ve nasıl yardım alacağın hakkında. Bir arkadaşın ya da kardeşin için endişeleniyorsan da.
    .hours = Her zaman. Bu bir site, cevap veren yok.
    .anonymous = Evet, yalnız okursun. Ama ziyaret geçmişte görülebilir.
help-stodcentrum =
    .name = Destek merkezi (Stödcentrum)
    .contact = Belediyendeki destek merkezi (stödcentrum)
    .what = Suça uğramış gençler için görüşme, öğüt ve pratik yardım. Bazı belediyelerde var. Belediyenin sitesine bak ya da sosyal hizmetlere sor.
    .hours = Belediyeye göre değişir.
    .anonymous = Bilmiyoruz. Kim olduğunu söylemeden önce sor.
help-leave =
    .name = Ayrılmak için yardım
    .what = Suçlulardan uzaklaşmak isteyen sen ve ailen için. Ara ve yaşadığın yerdeki avhopparsamordningen’i (ayrılmak isteyenlere yardım eden birim) sor ya da belediyendeki sosyal hizmetlere (socialtjänsten) başvur. Seninle görüşürler, nasıl yardım edebileceklerini değerlendirir ve seninle kurallar üzerinde anlaşırlar. Acilse 112’yi ara.
    .hours = Pazartesiden cumaya, gündüz.
    .anonymous = Bilmiyoruz. Kim olduğunu söylemeden önce sor. Destek almak için polisin ve sosyal hizmetlerin birlikte çalışmasını kabul etmen gerekir.
help-police =
    .name = Polis (polisen)
    .what = Üzerinden zaman geçtiyse ya da sormak, bir suçu bildirmek veya bilgi vermek istersen. Bilgi vermek istersen “tips” de. Şu anda oluyorsa, az önce olduysa ya da olacaksa 112’yi ara.
    .hours = Doğrulanmadı. Polisin sayfasına bak.
    .anonymous = Bilmiyoruz; numaranı görüp görmediklerini de bilmiyoruz. Anlatmadan önce sor. Polisin sitesindeki forma yazdığın şey kamuya açık belge olur. İçeriği gizli değilse başkalarına verilebilir.
help-priest =
    .name = Nöbetçi papaz (jourhavande präst)
    .what = Neye inanırsan inan, bir papazla konuş. 112’yi ara ve nöbetçi papazı (jourhavande präst) iste. İsveç Kilisesi’nin (Svenska kyrkan) sitesinde internette yazışabilir (chat) ya da mesaj yazabilirsin. Ücretsiz.
    .hours = Telefon her gece saat 21–06. Yazışma (chat) pazartesiden perşembeye saat 20–24.
    .anonymous = Papazın susma yükümlülüğü kesindir. Ama 112 üzerinden ararsın: numaranı, cep telefonundan ararsan nerede olduğunu da görebileceklerini hesaba kat. Arama telefon faturasında görünmez ama telefonda görülebilir. Yazışma kaydedilmez.
help-hjalplinjen =
    .what = 18 yaşında ya da daha büyüksen ve kendini kötü hissediyorsan ya da böyle birine yakınsan. Ücretsiz.
    .hours = Gece gündüz; hükümet Aralık 2024’te böyle yazdı.
    .anonymous = Evet; hükümet Aralık 2024’te böyle yazdı. Numaranı görüp görmediklerini bilmiyoruz.
help-sjalvmordslinjen =
    .name = İntiharı önleme hattı (Självmordslinjen)
    .what = Hayatına son vermeyi düşünen senin için. Arayabilir ya da internette yazışabilirsin (chat). Şu anda hayati tehlike varsa 112’yi ara.
    .hours = Haziran 2020’den beri gece gündüz. Bugünkü saatler doğrulanmadı.
    .anonymous = Bilmiyoruz. Önce sor.
help-care_1177 =
    .contact = 1177, bölgeni seç
    .what = Kendini kötü mü hissediyorsun? Nereye başvuracağın ülkenin her yerinde farklıdır. Sitede bölgeni (region) seç; senin için ne olduğunu görürsün.
    .hours = Site her zaman açık. Cevap verenlerin kendi saatleri var.
    .anonymous = Evet, okurken. Ziyaret geçmişte görülebilir. Biriyle konuşacaksan önce sor.
help-gangsnacket =
    .contact = Gängsnacket’i oku
    .what = Bölge yönetimleri (länsstyrelserna) ve polisten, çocuğunla nasıl konuşacağına dair kısa bir yazı.
    .hours = Her zaman. Okumak ya da yazdırmak içindir.
    .anonymous = Evet, yalnız okursun. Ama ziyaret geçmişte görülebilir.

## For organisations that show the survey

embed-make = Sayfanız için satırları hazırla
embed-survey = Anket
embed-language = Dil
embed-way = Nasıl
embed-frame = Bir çerçeve içinde
embed-element = Doğrudan sayfada
embed-theme = Renkler
embed-auto = Ziyaretçinin seçtiği gibi
embed-light = Açık
embed-dark = Koyu
embed-preview = Böyle görünür
embed-lines = Eklenecek satırlar
embed-copy = Kopyala
embed-copied = Kopyalandı.
embed-plain = Her anketin satırları
embed-check = Sayfanızı deneyin
embed-checktext = Sayfanın HTML’ini yapıştırın. Bu sayfada kalır ve hiçbir yere gönderilmez.
embed-html = Sayfanın HTML’i
embed-empty = Kutu boş. Sayfanızı açın, kaynak kodunu görüntüleyin, hepsini kopyalayıp buraya yapıştırın.
embed-no-page = Bu, bütün bir sayfanın HTML’i değil; bu yüzden hakkında bir şey söylenemez. Sayfanızı açın, kaynak kodunu görüntüleyin ve <!doctype html> satırından sona kadar hepsini kopyalayın.
embed-go = Dene
embed-good = Sayfada anketin doğrudan eklenmesini engelleyen bir şey yok. Yine de yukarıdaki listeyi gözden geçirin.
embed-bad = Anketi bir çerçeveye koyun. Sayfadaki şunlar cevapları okuyabilir:
embed-inline = Sayfanın içindeki betikler:
embed-foreign = Başka bir adresten gelen betikler:
embed-tracking = Ziyaretleri ölçüyor gibi görünen betikler:
embed-handler = Bir öğenin içindeki betikler:
embed-inside = Kendi adresinizden, sandbox olmayan bir çerçeve:
embed-worker = Tarayıcıda kalan bir şey (service worker).
embed-other = Başka bir adresten gelen çerçeve cevapları okuyamaz ama ziyareti ölçebilir:
embed-script = Sayfada çalıştırmak üzere, denemenin dosyası

### Situations (written with content/data/situations.toml)

situation-who = Sen kimsin?
situation-youth = Gencim
situation-family = Anne, baba, yetişkin kardeş ya da akrabayım
situation-leader = Grup lideri, antrenör ya da öğretmenim
situation-what = Ne oldu?
situation-urgent = Acil mi? Tehlikede olan biri var mı?
situation-yes = Evet ya da bilmiyorum
situation-no = Hayır, şu anda değil

situation-asked-youth = Biri benden yanlış gelen bir şey istedi
    .do = Cevap vermen gerekmez. İsteyen kişiye yazmadan önce güvendiğin biriyle konuş. O yetişkin yardım etmezse bir başkasını dene.
    .now = İnsanların olduğu bir yere git. 112’yi ara ve ne olmasından korktuğunu söyle.
situation-asked-family = Biri çocuğumdan bir şey istedi
    .do = Anlattığı için çocuğuna teşekkür et. İsteyen kişiye cevap verme. Arayıp öğüt iste; istersen isim vermeden.
    .now = Çocuğunu yanından ayırma. 112’yi ara.
situation-asked-leader = Biri grubumdaki bir gençten bir şey istedi
    .do = Gençle kimsenin rahatsız etmediği bir yerde konuş. Şöyle de: “Bunu gizli tutacağıma söz veremem. Ama biriyle konuşmadan önce sana söylerim.” Sosyal hizmetleri ara ve isim vermeden öğüt iste.
    .now = Genci yalnız bırakma. 112’yi ara.
situation-owes-youth = Birine para borcum var
    .do = Borçtan kurtulmak için onların hiçbir işini yapma. Borç yine de büyüyebilir. Cevap vermeden ya da ödemeden önce bir yetişkine ne kadar olduğunu ve kimin istediğini anlat.
    .now = İnsanların olduğu bir yere git ve 112’yi ara. Yazdıklarını silme.
situation-owes-family = Çocuğumun para borcu var
    .do = { statement-do-not-pay } Yazılanları silme. { statement-call-112 }
    .now = 112’yi ara. Konunun bir borç olduğunu söyle.
situation-owes-leader = Grubumdaki bir gencin para borcu var
    .do = Kendin borç para verme. Gencin evdeki bir yetişkine anlatmasına yardım et ya da sosyal hizmetleri birlikte arayın.
    .now = Biri tehdit ediliyorsa 112’yi ara. Başka biri gelene kadar gencin yanında kal.
situation-threatened-youth = Biri beni tehdit ediyor ya da dövüyor
    .do = Bu senin suçun değil. Bugün, tehdit edene cevap vermeden önce bir yetişkine anlat ve seninle birlikte aramasını iste. Yazılanları silme. { statement-call-112 }
    .now = İnsanların olduğu bir yere git. 112’yi ara.
situation-threatened-family = Biri çocuğumu ya da bizi tehdit ediyor
    .do = Tehdit edene cevap verme. Yazılanları silme. { statement-do-not-pay } { statement-call-112 }
    .now = 112’yi ara.
situation-threatened-leader = Biri bir genci ya da beni tehdit ediyor
    .do = Tehdit edene cevap verme. Ne olduğunu ve ne zaman olduğunu yaz. Dernek yönetiminden bir kişiye daha anlat. { statement-call-112 }
    .now = 112’yi ara. Tehlikesizce yapılabiliyorsa grubu sakince oradan götür. Tehdit edene bir şey söyleme.
situation-done-youth = Pişman olduğum bir şey yaptım
    .do = Birkaç kez olmuş olsa bile bırakabilirsin. 18 yaşından küçüksen Bris’ten başlayabilir ve anlatırsan ne olacağını sorabilirsin. Kim olduğunu söylemen gerekmez.
    .now = Yaralanan biri mi var ya da bu yeniden mi olacak? 112’yi ara. Birini kurtarabilirsin.
situation-done-family = Çocuğum bir şey yaptı
    .do = Bunun üstesinden birlikte geleceğinizi söyle. Sosyal hizmetleri ara ve öğüt iste; istersen isim vermeden. Çocuğun şüpheliyse bir savunma avukatı (försvarare) isteyin.
    .now = Yaralanan ya da tehlikede olan biri mi var veya bu yeniden mi olacak? 112’yi ara.
situation-inside-youth = Bundan kurtulmak istiyorum
    .do = Uzaklaşmak istediğin kişilere bir şey söyleme. Bir yetişkine anlat. O yardım etmezse bir başkasını dene. Gündüz 114 14’ü ara ve avhopparsamordningen’i sor ya da birinden senin yerine aramasını iste.
    .now = Bırakmak istediğin için tehlikede misin? 112’yi ara ve tam olarak bunu söyle.
situation-inside-family = Çocuğum bundan kurtulmak istiyor
    .do = Çocuğunun uzaklaşmak istediği kişilere bir şey söyleme. Çocuğun isterken, bugün sosyal hizmetleri ya da avhopparsamordningen’i ara.
    .now = Biri tehlikedeyse 112’yi ara ve çocuğunun ayrılmak istediğini söyle.
situation-worried-youth = Bir arkadaşım ya da kardeşim için endişeliyim
    .do = Sorguya çekmeden nasıl olduğunu sor. Bunu tek başına taşımak zorunda değilsin: bir yetişkinle konuş. O yardım etmezse bir başkasını dene. 18 yaşından küçüksen Bris’i arayabilirsin.
    .now = Bir şey olacağını mı düşünüyorsun? 112’yi ara. Emin olman gerekmez.
situation-worried-family = Endişeliyim ama bilmiyorum
    .do = Tek bir işaret nadiren bir anlam taşır. Karıştırmak yerine sor. Sosyal hizmetler, kimin söz konusu olduğunu söylemesen de soruları cevaplar.
    .now = Çocuk ortada yoksa ya da bir şey olacağını düşünüyorsan 112’yi ara.
situation-worried-leader = Grubumdaki biri için endişeliyim
    .do = Gençle rahatsız edilmeden ve acele etmeden konuş. Gizli tutacağına söz verme. Sosyal hizmetleri ara ve isim vermeden öğüt iste.
    .now = Bir şey olacağını düşünüyorsan 112’yi ara.

### Statements (written with content/data/statements.toml)

statement-sources = Bu sayfadaki yasa ve önerilerin kaynakları
statement-checked = Karşılaştırma: { $date }
statement-call-112 = Biri tehlikedeyse ya da bir suç şu anda işleniyorsa, az önce işlendiyse veya işlenecekse 112’yi ara. Bu, tehdit için de küçük görünen şeyler için de geçerli. Üzerinden zaman geçtiyse ya da bir şey sormak veya bilgi vermek istiyorsan 114 14’ü ara.
statement-call-112-sms = 112’yi telefonla ara, SMS gönderme. 2025’te 112’ye SMS yalnızca sağır olan, az duyan veya konuşmakta zorlanan ve önceden kayıt yaptırmış kişiler içindi. Bugün neyin geçerli olduğunu bilmiyoruz.
statement-number-seen = Aradığın kişinin numaranı görebileceğini hesaba kat. 112’yi cep telefonundan ararsan nerede olduğunu da öğrenirler. Numarayı gizlediği söylenen kodlara güvenme: gizli bir arama her zaman ulaşmaz. Görünmek istemiyorsan güvendiğin bir yetişkinden senin yerine arayıp sormasını iste.
statement-screenshots = Bazı uygulamalarda karşı taraf ekran görüntüsü aldığını görebilir. Gün, saat ve gönderen görünecek şekilde başka bir telefonla fotoğraf çekmen daha iyi. En iyisi, güvendiğin bir yetişkinin fotoğrafı çekip kendinde tutması. Yazılanları silme.
statement-photos-seen = Fotoğraflar birden çok yerde görünebilir, örneğin ailenin paylaştığı bir bulutta.
statement-sexual-images = 18 yaşından küçük birinin cinsel içerikli resmini fotoğraflama, kaydetme ve başkasına gönderme. Böyle bir resme sahip olmak suç olabilir. Olduğu yerde bırak. Güvendiğin bir yetişkine anlat ve ne yapman gerektiğini 114 14’ten polise sor. Biri senin bir resmini yaydıysa bu senin suçun değil.
statement-home-finds = Ona dokunma ve yerini değiştirme. Onu yanında polise götürme. 112’yi ara ve sor. Kimin olduğunu söylemeden önce ne olacağını sorabilirsin. Tam bu konuda polisten bir öğüt bulamadık.
statement-weapon-handed-in = Bu bir söz değildir ve başka suçlar için geçerli değildir. Silah yasasında (vapenlagen) Kasım 2024’te şöyle yazıyordu: Ateşli silahı ya da mühimmatı polise kendisi teslim eden kişi hakkında, bunları bulundurduğu için yalnızca kamu yararı gerektirirse dava açılır. Bir şeyin yeri değiştirilmeden önce ara ve sor.
statement-do-not-pay = Polisle konuşmadan önce para vermeyin. Bir kez ödenirse yine gelirler; polis, Aftonbladet’in 10 Şubat 2024 tarihli haberine göre böyle dedi.
statement-law-involving = İki kişi neredeyse aynı yaştaysa bu her zaman suç değildir. Onun dışında, 1 Temmuz 2023’ten beri 18 yaşından küçük birini suça çekmek suçtur: istemek, para vermek, talimat vermek ya da bir şeyler teslim etmek. Genç evet demiş olsa da suçtur.
statement-law-age = Bugün geçerli olan yasayı okumadık. Bir suçtan hüküm giymek için sınır uzun süre 15 yaştı. 13 Ağustos 2026’da İsveç parlamentosu (riksdagen) bazı ağır suçlar için 14 yaştan yana oy verdi. Senin için neyin geçerli olduğunu bir savunma avukatına (försvarare) sor.
statement-law-suspected = Şüpheli gençlerle ilgili yasa 2026’da değişmiş olabilir. Mayıs 2025’te şöyle yazıyordu: 15–17 yaşındaysan genel kural olarak sana bir savunma avukatı (försvarare), senin yanında olan bir avukat verilir. 15 yaşından küçüksen ve soruşturma ağır bir suçla ilgiliyse genel kural olarak sana hukuki yardımcı (juridiskt biträde), sana yardım eden bir hukukçu verilir. Annen baban genel kural olarak bunu öğrenir ve sorguya çağrılır. 15–17 yaşındaysan sosyal hizmetler genel kural olarak hazır bulunur.
statement-law-decision = Bu kurallar da 2026’da değişmiş olabilir. Mayıs 2025’te şöyle yazıyordu: 15 yaşından küçüksen soruşturma genel kural olarak en çok üç ay sürer. Çok ağır suçlarda bir mahkeme, ceza vermeden, suçu kimin işlediğini inceleyebilir. 15–17 yaşındaysan dava açılıp açılmayacağı genel kural olarak altı hafta içinde belli olur.
statement-law-messages = 1 Ekim 2025’ten beri polis bazen, biri 15 yaşından küçük olsa da mesajları okuyabilir ve konuşmaları dinleyebilir. Bu, bazı ağır suçlar için geçerlidir. Yani hiç kimse hiçbir şeyin okunmayacağına söz veremez.
statement-law-zones = Güvenlik bölgeleri (säkerhetszoner) 25 Nisan 2024’ten beri var. Orada polis, şüphe olmadan giysileri, çantaları ve arabaları arayabilir. Bir bölge her seferinde en çok iki hafta için geçerlidir ve uzatılabilir. Her yaş için geçerlidir. Bölge kararı okunabilir olmalı, yapılanlar da yazıya geçirilmelidir.
statement-law-tell-police = 1 Nisan 2025’ten beri okul müdürleri ve belediyeler bazı durumlarda polise bilgi vermek zorundadır. Okul müdürü bunu polis sormadan da yapabilir. Açık bir gençlik merkezi (öppen fritidsgård) için de geçerli olabilir. Sosyal hizmetler ve sağlık hizmetleri genel kural olarak bunun dışındadır ama bazı durumlarda anlatabilirler. Önce neyin geçerli olduğunu sor.
statement-law-report = Okulda ya da sağlık hizmetinde çocuklarla çalışan kişi, bir çocuğun zarar gördüğünü düşünürse sosyal hizmetlere endişe bildirimi (orosanmälan) yapmak zorundadır.
statement-law-report-associations = Socialstyrelsen, Temmuz 2025’ten önce geçerli olan yasa hakkında şöyle yazdı: Derneğin belediyeyle sosyal çalışma için anlaşması varsa bir çocukla ilgili endişenizi bildirmek zorundasınız. Kâr amacı gütmeyen öbür dernekler bildirmelidir. Doktor ya da psikolog olarak işe alınmış kişi bildirmek zorundadır. Bugün neyin geçerli olduğunu belediyenize sorun.
statement-law-inquiry = 1 Temmuz 2025’te başlayan yeni sosyal hizmetler yasasında (socialtjänstlagen) hangi sürelerin geçerli olduğunu doğrulayamadık. Eskisine göre şöyleydi: Sosyal hizmetler çocuğun korunmaya ihtiyacı olup olmadığını hemen değerlendirirdi. İnceleme (utredning) yapıp yapmayacaklarına 14 gün içinde karar verirlerdi ve bir inceleme en çok dört ay sürebilirdi. Çocuğa ve anne babaya haber verilirdi.
statement-law-parents-told = 1 Temmuz 2025’ten önce şöyleydi; şimdi de aynı olup olmadığını doğrulayamadık: Sosyal hizmetler inceleme (utredning) başlatırsa sana ve annene babana haber verilir.
statement-law-support-12 = Bugün geçerli olan yasada ne yazdığını okumadık. 2023’teki bir yasa önerisine göre sosyal hizmetler 12 yaşından itibaren, sen kendin istersen, bazen annen baban evet demeden de destek verebilir. Şunu sor: “Annem babam evet demeden ne alabilirim?”
