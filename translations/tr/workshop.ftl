### The words of the workshop in Turkish.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = Teslim edersen tabletin belleğine. Orada başkalarınınkiyle karışırlar. En az on kişi teslim ederse lider her cevabı kaç kişinin verdiğini görebilir. Bazen cevaplar satır satır, adsız olarak da kaydedilebilir.
promise-text = Hayır. Tablet senin değil ve lider kimlerin burada olduğunu biliyor. Yanındaki biri ekranı görebilir. Tabletin sahibinde ne yaptığını gösteren programlar olabilir.
done-text = Bitti. Cevaplar henüz teslim edilmedi. Seçim senin.
left-out = Değiştir. Yoksa cevapları teslim ederken metin dahil edilmez.

## The leader begins

setup-title = Bir tablet, bir grup
setup-how = Gruptakiler bu tablette tek tek cevap verir. Sen başlatır, kapatır ve kaydedersin.
setup-memory = Sen turu kapatana kadar cevaplar tabletin belleğinde durur. Sayfayı kapatırsan kaybolurlar.
setup-least = Teslim edenler { $least } kişiden azsa sonuç alamazsın.
setup-pin = Kodu yalnız sen bilmelisin. Unutursan cevaplara ulaşılamaz.
pin = En az { $least } rakamlı bir PIN kodu seç
pin-again = Kodu bir kez daha yaz
pin-set = Turu aç
no-pin = Kodda en az { $least } rakam olmalı, başka bir şey olmamalı.
other-pin = Kodlar farklı. İki kutuya da aynı kodu yaz.
gone = Sayfadan çıkıldı, bu yüzden tur kayboldu. Hiç cevap kalmadı.

## Between two respondents

hand-over-title = Tableti sıradakine ver
hand-over-text = Bir önceki kişinin cevaplarından burada hiçbir şey kalmadı.
for-leader = Lider için
nobody-there = Kimse ekrana dokunmadı. Cevaplar silindi ve sayılmayacak.

## A respondent

still-title = Hâlâ burada mısın?
still-text = Düğmeye bas. Yoksa cevaplar { $seconds } saniye sonra silinir.
still-here = Buradayım
hand-in-title = Cevaplarını teslim etmek ister misin?
hand-in-text = Başkalarınınkiyle karışırlar. Sonra seninkiler geri çıkarılamaz.
hand-in = Teslim et
do-not = Sil

## The leader

gate-title = Lider için
gate-pin = PIN kodu
gate-open = Göster
wrong-pin = Kod doğru değil. Yeniden dene.
wait = Kod çok fazla kez yanlış girildi. { $seconds } saniye bekle.
wait-over = Şimdi yeniden deneyebilirsin.
to-group = Gruba dön
leader-title = Tur açık
count = Teslim edilen cevaplar: { $count }
count-text = Turu kapatana kadar bundan fazlası gösterilmez.
close-batch = Turu kapat
closing-title = Turu kapatmak istiyor musun?
closing-text = Bir daha açılamaz. Sonra sonuç gösterilir.
closing-few = Yalnız { $count } kişi teslim etti. Şimdi kapatırsan her şey silinir ve sonuç gösterilmez. En az { $least } kişi gerekir.
closing-none = Kimse teslim etmedi. Şimdi kapatırsan tur sonuçsuz biter.
keep-open = Hayır, açık kalsın
close-now = Evet, kapat

## Too few

few-title = Çok az kişi teslim etti
few-text = En az { $least } kişi gerekir. Daha azıyla biri, kimin ne cevap verdiğini çıkarabilir. Bu yüzden hiçbir şey gösterilmez ve cevaplar silindi.
few-next = Bir dahaki sefere iki grup aynı turda cevap verebilir. İsteyen herkes cevap verince turu kapat.
few-again = Baştan başla

## The result

result-title = Sonuç
respondents = { $count } kişi teslim etti.
respondents-least = En az { $count } kişi teslim etti. Tam sayı ancak { $exact } kişiden sonra söylenir.
small = <{ $cell }, { $cell } kişiden az demektir. Hiç kimse de olmayabilir.
withheld = .. söylenmeyen bir sayıdır. Yoksa başka bir sayı hesaplanabilirdi.
asked = Soruyu alanlar: { $count }
answer = Cevap
number = Sayı
number-first = Bunu birinci yapanlar
no-answer = Cevap yok
others = Diğerleri birlikte
files-title = Kaydet
files-text = Dosyalar tablette indirilenlerin arasına gider. Onları taşı ve oradan sil.
files-excel = İsveççe Excel için
files-statistics = İstatistik programı için
file-summary = Sonuç
file-texts = Yazılanlar
file-codebook = Kodların anlamı
file-package = Programlar için açıklama
file-rows = Satır satır cevaplar
file-r = R’de aç
file-spss = SPSS’te aç
rows-title = Satır satır cevaplar
rows-text = Her kişi için bir satır, adsız ve karışık sırada. Onları yalnız adını bildiğin bir araştırmacıya ver. Asla yayımlama.
rows-reason = Satırlar ne için ve kim tarafından kullanılacak?
rows-reason-text = Yazdıkların datapackage.json dosyasına girer.
no-reason = Önce satırların ne için kullanılacağını yaz.
no-rows-few = Cevaplar satır satır kaydedilemez. En az { $least } kişinin teslim etmesi gerekir.
no-rows = Cevaplar satır satır kaydedilemez. Bu grupta biri tanınabilirdi.
file-saved = Tarayıcı şimdi dosyayı göstermeli ya da nereye kaydedileceğini sormalı. Burada bir şey silmeden önce dosyanın sende olduğuna bak.
not-saved = Dosya kaydedilemedi. Yeniden dene.
delete-all = Her şeyi sil
deleting-title = Her şeyi silmek istiyor musun?
deleting-text = Kaydetmediklerin geri getirilemez.
keep = Hayır, kalsın
delete-now = Evet, her şeyi sil

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = Teslim edersen tabletin belleğine, mühürlü olarak. Orada onları ne lider ne de başkası okuyabilir. Anahtarı olan kişi onları başkalarının cevaplarıyla birleştirir. Ondan az kişi cevap verdiyse hiçbir şey gösterilmez.
sealed-setup-memory = Her cevap teslim edilince mühürlenir. Tablette onu kimse okuyamaz, sen de okuyamazsın.
sealed-setup-least = En az { $least } kişi cevap verince sonucu anahtarı olan kişi görür.
sealed-setup-pin = Kodu yalnız sen bilmelisin. Unutursan ve cevaplar tablette kalmıyorsa, onlara ulaşılamaz.
sealed-hand-in-text = Hemen mühürlenirler. Sonra seninkiler geri çıkarılamaz.
sealed-count-text = Burada bundan fazlası görülemez. Cevaplar mühürlü.
sealed-closing-text = Bir daha açılamaz. Sonra mühürlü cevapları dosya olarak kaydedersin.
sealed-closing-few = Yalnız { $count } kişi teslim etti. Hiçbir şey silinmez: mühürlü cevapları dosya olarak kaydedersin. Ama burada ya da başka turlarda en az { $least } kişi cevap verene kadar anahtarı olan kişi hiçbir şey görmez. Tur bir daha açılamaz.
sealed-closing-none = Kimse teslim etmedi. Şimdi kapatırsan kaydedilecek bir şey yok.
sealed-deleting-text = Dosyayı kaydetmediysen cevaplar geri getirilemez.
sealed-key = Anahtarın altı kelimesi:
sealed-key-text = Cevapları toplayan kişide de aynı kelimeler olmalı. Farklıysa devam etme.
sealed-title = Tur kapandı
sealed-text = Dosyayı kaydet ve anahtarı olan kişiye ver. Başka kimse açamaz. Sonra dosyayı tabletten sil.
sealed-save = Mühürlü cevapları kaydet
sealed-none = Kimse teslim etmedi. Kaydedilecek bir şey yok.
not-sealed = Cevaplar bu tarayıcıda mühürlenemedi. Hâlâ sendeler. Liderden başka bir tablet iste.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Sayfa yanlışlıkla kapanırsa mühürlü cevaplar tablette kalsın
keep-text = O zaman sen onları anahtarı olan kişiye verip buradan silene kadar tablette kalırlar. Anahtar olmadan onları kimse okuyamaz, ama tableti alan biri cevap verenler olduğunu ve aşağı yukarı kaç kişi olduklarını görür. Kutuyu işaretlemezsen ve sen kaydetmeden sayfa kapanırsa cevaplar kaybolur.
keep-elsewhere = Şu anda cevaplar tablette saklanamıyor. Sayfa başka bir sekmede de açık mı? Onu kapat. Yoksa sen kaydetmeden bu sayfa kapanırsa cevaplar kaybolur.
keep-unavailable = Bu tarayıcı cevapları tablette saklayamaz. Sen kaydetmeden sayfa kapanırsa cevaplar kaybolur.
keep-goes-on = Tur sürüyor. Daha önce teslim edilen cevaplar hâlâ burada.
moment = Biraz bekle
found-title = Burada mühürlü cevaplar var
found-text = Bunlar, anahtarı olan kişiye henüz verilmemiş bir turdan. Tablette onları kimse okuyamaz. Tura yeni bir PIN koduyla devam edebilirsin. Tur bittiyse cevapları kaydet, dosyayı anahtarı olan kişiye ver ve cevapları buradan sil.
found-other = Bunlar başka bir ankete ya da başka bir anahtara ait. Tablette onları kimse okuyamaz. Cevapları kaydet, dosyayı anahtarı olan kişiye ver ve cevapları buradan sil. Sonra başlayabilirsin.
go-on = Tura devam et
kept-text = Sen silene kadar cevaplar tablette mühürlü durur.
kept-not = Tablet bütün cevapları saklayamadı. Onları dosya olarak kaydetmeden sayfayı kapatma.
not-kept = Tablet cevapları saklayamadı. Teslim edildiler, ama yalnız sayfa açık olduğu sürece dururlar. Bunu lidere söyle.
gone-partly = Sayfadan çıkıldı. Tabletin saklayamadığı cevaplar kayboldu.
erased = Cevaplar tabletten silindi.
not-erased = Cevaplar silinemedi. Yeniden dene ya da tarayıcının ayarlarından bu sitenin verilerini sil.
kept-answers-text = Teslim edersen tablete, mühürlü olarak. Lider onları anahtarı olan kişiye verene kadar orada kalırlar. Orada onları ne lider ne de başkası okuyabilir. Anahtarı olan kişi onları başkalarının cevaplarıyla birleştirir. Ondan az kişi cevap verdiyse hiçbir şey gösterilmez.
kept-hand-over-text = Bir önceki kişinin cevaplarından hiçbir şey burada okunamaz.
kept-deleting-text = Dosya anahtarı olan kişiye ulaştı mı? Bu sayfa bunu göremez. Sildiklerin geri getirilemez.
kept-sealed-text = Dosyayı kaydet ve anahtarı olan kişiye ver. Başka kimse açamaz. Ulaşınca dosyayı tabletten sil ve burada her şeyi sil.
